import { addDays } from "@reviewpoint/domain/calendar";
import { firstOf, oneOf } from "../attempt.js";
/** One plan at a time, of one to three targets. It rests on what the concerns that it takes up rest on. */
const openRecoveryPlan = (facts, [many, words, takesUp]) => {
    const count = many === 9 ? 4 : many % 4;
    const targets = Array.from({ length: count }, (_, at) => ({
        ...{ action: `Step ${at + 1}`, successCriteria: "Seen in three lessons." },
    }));
    const reason = words === 9 ? " " : "Not on track.";
    const taken = takesUp < 5 ? [...facts.concerns] : [];
    const concernIds = taken.map(({ id }) => id);
    const input = { traineeId: facts.cast.traineeId, concernIds, reason, support: "A joint lesson.", targets };
    return {
        ...{ act: "openRecoveryPlan", by: "lead", input },
        refusal: firstOf([facts.plans.some(({ stage }) => stage !== "CLOSED"), "PLAN_ALREADY_OPEN"], [reason === " ", "WORDS_MISSING"], [count === 0, "PLAN_WITHOUT_TARGETS"], [count > 3, "TOO_MANY_PLAN_TARGETS"]),
        becomes: ({ plan }) => {
            facts.plans.push({
                ...{ id: plan.id, version: 1, stage: "REVIEW_DUE", step: "SUPPORT", countedFrom: facts.today },
            });
            for (const document of taken.flatMap(({ documents }) => [...documents.values()]))
                document.isRestedOn = true;
        },
    };
};
/** A step takes a school day at least before it is reviewed, in its formal step ten. */
const earliest = (countedFrom, step) => {
    let [day, left] = [countedFrom, step === "SUPPORT" ? 1 : 10];
    while (left > 0) {
        day = addDays(day, 1);
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        if (weekday !== 0 && weekday !== 6)
            left -= 1;
    }
    return day;
};
/** A review says what was seen; then the outcome comes next. */
const reviewRecoveryPlan = (facts, [which, words, met]) => {
    const plan = oneOf(facts.plans, which);
    if (!plan)
        return null;
    const account = words === 9 ? "" : "Two were seen.";
    const input = { planId: plan.id, expectedVersion: plan.version, account, metTargets: met === 9 ? [7] : [] };
    return {
        ...{ act: "reviewRecoveryPlan", by: "lead", input },
        refusal: firstOf([plan.stage === "CLOSED", "PLAN_CLOSED"], [plan.stage === "OUTCOME_DUE", "PLAN_WANTS_OUTCOME"], [facts.today < earliest(plan.countedFrom, plan.step), "REVIEW_TOO_EARLY"], [account === "", "WORDS_MISSING"], [met === 9, "PLAN_HAS_NO_TARGET"]),
        becomes: () => void Object.assign(plan, {
            ...{ version: plan.version + 1, stage: "OUTCOME_DUE", countedFrom: facts.today },
        }),
    };
};
const outcomes = ["RESOLVED", "EXTENDED", "ESCALATED", "DEFERRED", "WITHDRAWN"];
/** What came of it rests on a review, except that a trainee may leave at any time. */
const decideRecoveryPlan = (facts, [which, how, words]) => {
    const plan = oneOf(facts.plans, which);
    if (!plan)
        return null;
    const outcome = oneOf(outcomes, how) ?? "RESOLVED";
    const reason = words === 9 ? "" : "As the review says.";
    const leaves = outcome === "DEFERRED" || outcome === "WITHDRAWN";
    const goesOn = outcome === "EXTENDED" || (outcome === "ESCALATED" && plan.step === "SUPPORT");
    return {
        ...{ act: "decideRecoveryPlan", by: "lead" },
        input: { planId: plan.id, expectedVersion: plan.version, outcome, reason },
        refusal: firstOf([plan.stage === "CLOSED", "PLAN_CLOSED"], [reason === "", "OUTCOME_NEEDS_REASON"], [!leaves && plan.stage === "REVIEW_DUE", "PLAN_HAS_OPEN_REVIEW"]),
        becomes: () => {
            plan.version += 1;
            plan.stage = goesOn ? "REVIEW_DUE" : "CLOSED";
            if (!goesOn)
                return;
            plan.countedFrom = facts.today;
            if (outcome === "ESCALATED")
                plan.step = "FORMAL";
        },
    };
};
/** A concern says what was seen, and not on a day to come. */
const raiseConcern = (facts, [kind, words, when]) => {
    const raisedOn = facts.inDays(when === 9 ? 1 : -(when % 3));
    const account = words === 9 ? " " : "Came late twice.";
    const input = {
        traineeId: facts.cast.traineeId,
        kind: oneOf(["CONDUCT", "ATTENDANCE"], kind),
        raisedOn,
        account,
    };
    return {
        ...{ act: "raiseConcern", by: "mentor", input },
        refusal: firstOf([account === " ", "WORDS_MISSING"], [raisedOn > facts.today, "DAY_TO_COME"]),
        becomes: ({ concern }) => void facts.concerns.push({ id: concern.id, documents: new Map() }),
    };
};
const titles = ["Visit note", "Letter", "Visit note ", " "];
/** A concern rests on a document once. */
const linkEvidence = (facts, [which, title]) => {
    const concern = oneOf(facts.concerns, which);
    if (!concern)
        return null;
    const document = oneOf(titles, title) ?? "Letter";
    return {
        ...{ act: "linkEvidence", by: "mentor", input: { concernId: concern.id, document } },
        refusal: firstOf([document === " ", "WORDS_MISSING"], [concern.documents.has(document.trim()), "EVIDENCE_ALREADY_LINKED"]),
        becomes: () => void concern.documents.set(document.trim(), { isRestedOn: false }),
    };
};
/** What was linked is taken back with a reason, unless a plan was opened on it. */
const unlinkEvidence = (facts, [which, title, words]) => {
    const concern = oneOf(facts.concerns, which);
    if (!concern)
        return null;
    const document = oneOf(titles, title) ?? "Letter";
    const linked = concern.documents.get(document.trim());
    const reason = words === 9 ? " " : "It is about another trainee.";
    return {
        ...{ act: "unlinkEvidence", by: "mentor", input: { concernId: concern.id, document, reason } },
        refusal: firstOf([document === " ", "WORDS_MISSING"], [linked === undefined, "EVIDENCE_NOT_LINKED"], [linked?.isRestedOn === true, "EVIDENCE_RESTED_ON"], [reason === " ", "WORDS_MISSING"]),
        becomes: () => void concern.documents.delete(document.trim()),
    };
};
/** What was done is followed up on a day after it. */
const recordIntervention = (facts, [when]) => {
    const followUpOn = facts.inDays(when === 9 ? -1 : 14);
    const input = {
        traineeId: facts.cast.traineeId,
        kind: "MODIFICATION",
        account: "Starts later.",
        followUpOn,
    };
    return {
        ...{ act: "recordIntervention", by: "lead", input },
        refusal: firstOf([followUpOn < facts.today, "BEFORE_THE_LAST"]),
        becomes: ({ intervention }) => void facts.interventions.push({ id: intervention.id, version: 1, followUpOn, lastOn: facts.today }),
    };
};
/** Followed up as long as somebody looks again. */
const followUpIntervention = (facts, [which, next, words]) => {
    const made = oneOf(facts.interventions, which);
    if (!made)
        return null;
    const nextOn = next < 5 ? null : facts.inDays(next === 9 ? -1 : 14);
    const account = words === 9 ? " " : "Talked it through.";
    const seen = { interventionId: made.id, expectedVersion: made.version };
    return {
        ...{ act: "followUpIntervention", by: "lead", input: { ...seen, effect: "WORKED", account, nextOn } },
        refusal: firstOf([made.followUpOn === null, "NOTHING_TO_FOLLOW_UP"], [account === " ", "WORDS_MISSING"], [nextOn !== null && nextOn < facts.today, "BEFORE_THE_LAST"]),
        becomes: () => void Object.assign(made, { version: made.version + 1, followUpOn: nextOn, lastOn: facts.today }),
    };
};
export const recoveryMoves = {
    ...{ openRecoveryPlan, reviewRecoveryPlan, decideRecoveryPlan },
    ...{ raiseConcern, linkEvidence, unlinkEvidence, recordIntervention, followUpIntervention },
};
//# sourceMappingURL=recovery.js.map