import { firstOf, oneOf } from "../attempt.js";
/** A lesson is seen alone by one, jointly by two or more. */
const planObservation = (facts, [how, when, many]) => {
    const isJoint = how % 2 === 1;
    const observers = many === 9 ? ["lead", "lead"] : many > 5 !== isJoint ? ["lead", "mentor"] : ["lead"];
    const observedOn = facts.inDays(when === 9 ? 3 : -(when % 2));
    const { traineeId, schoolId, personOf } = facts.cast;
    const place = { traineeId, schoolId, observedOn, kind: isJoint ? "LESSON_JOINTLY" : "LESSON_ALONE" };
    return {
        ...{ act: "planObservation", by: "lead" },
        input: { ...place, observerIds: observers.map((who) => personOf[who]) },
        refusal: firstOf([many === 9, "OBSERVER_TWICE"], [isJoint ? observers.length < 2 : observers.length > 1, "OBSERVERS_WRONG"]),
        becomes: ({ observation }) => void facts.observations.push({
            ...{ id: observation.id, version: 1, observedOn, observers, sealed: new Set() },
            ...{ isWithdrawn: false, isAgreed: false },
        }),
    };
};
const existing = (facts, [which]) => {
    const observation = oneOf(facts.observations, which);
    return (observation && {
        observation,
        seen: { observationId: observation.id, expectedVersion: observation.version },
    });
};
/** Each observer seals once, from the day of the lesson on. */
const sealRating = (facts, choices) => {
    const observation = existing(facts, choices)?.observation;
    if (!observation)
        return null;
    const [, who, many] = choices;
    const by = who < 6 ? "lead" : "mentor";
    const ratings = facts.cast.strandIds
        .slice(0, many === 9 ? 0 : 2)
        .map((strandId, at) => ({ strandId, levelId: oneOf(facts.cast.levelIds, many + at) }));
    return {
        ...{ act: "sealRating", by, input: { observationId: observation.id, ratings } },
        refusal: firstOf([!observation.observers.includes(by), "NOT_AN_OBSERVER"], [observation.isWithdrawn, "ALREADY_WITHDRAWN"], [facts.today < observation.observedOn, "OBSERVED_LATER"], [observation.sealed.has(by), "ALREADY_SEALED"], [ratings.length === 0, "RATINGS_MISSING"]),
        becomes: () => {
            observation.sealed.add(by);
            observation.version += 1;
        },
    };
};
/** Agreed once every observer has sealed, with a next step for the trainee. */
const agreeObservation = (facts, choices) => {
    const found = existing(facts, choices);
    if (!found)
        return null;
    const { observation, seen } = found;
    const strands = facts.cast.strandIds.slice(0, 2).map((strandId) => ({
        ...{ strandId, levelId: facts.cast.levelIds[0], reason: "Agreed over the books." },
    }));
    const nextStepForTrainee = choices[1] === 9 ? " " : "One question to everybody.";
    const steps = { nextStepForTrainee, nextStepForMentor: "Script it together." };
    return {
        ...{ act: "agreeObservation", by: "lead", input: { ...seen, strands, ...steps } },
        refusal: firstOf([observation.isWithdrawn, "ALREADY_WITHDRAWN"], [observation.sealed.size < observation.observers.length, "NOT_REVEALED"], [nextStepForTrainee === " ", "NEXT_STEP_MISSING"]),
        becomes: () => void Object.assign(observation, { version: observation.version + 1, isAgreed: true }),
    };
};
/** The copy is of what was agreed. */
const shareObservation = (facts, choices) => {
    const found = existing(facts, choices);
    if (!found)
        return null;
    const { observation, seen } = found;
    return {
        ...{ act: "shareObservation", by: "lead", input: { ...seen, answers: [] } },
        refusal: firstOf([observation.isWithdrawn, "ALREADY_WITHDRAWN"], [!observation.isAgreed, "NOT_AGREED"]),
        becomes: () => void (observation.version += 1),
    };
};
/** Taken back once, with a reason. */
const withdrawObservation = (facts, choices) => {
    const found = existing(facts, choices);
    if (!found || choices[2] < 6)
        return null;
    const { observation, seen } = found;
    const reason = choices[1] === 9 ? " " : "The class was away.";
    return {
        ...{ act: "withdrawObservation", by: "lead", input: { ...seen, reason } },
        refusal: firstOf([observation.isWithdrawn, "ALREADY_WITHDRAWN"], [reason === " ", "REASON_MISSING"]),
        becomes: () => void Object.assign(observation, { version: observation.version + 1, isWithdrawn: true }),
    };
};
export const observationMoves = {
    ...{ planObservation, sealRating, agreeObservation, shareObservation, withdrawObservation },
};
//# sourceMappingURL=observations.js.map