import { firstOf, oneOf } from "../attempt.js";
/** Rules that the fixture's provider has not changed: the numbers of the guide to weekly work. */
const mostOpen = 3;
const mostCarriedOver = 2;
/** Days from today to the due day: too early, in time twice, and later than ten school days. */
const dueIn = [0, 1, 5, 40];
const dueRefusals = (days) => [
    [days < 1, "TARGET_DUE_TOO_EARLY"],
    [days > 14, "TARGET_DUE_TOO_LATE"],
];
const daysOf = (choice) => dueIn[choice < 7 ? 1 + (choice % 2) : choice % 4] ?? 1;
/** A target is one step with a strand, due within ten school days; three may be open. */
const setTarget = (facts, [strand, due, link]) => {
    const days = daysOf(due);
    const strandId = link === 9 ? null : oneOf(facts.cast.strandIds, strand);
    const draft = { action: "Ask one question", successEvidence: "Seen.", strandId, dueOn: facts.inDays(days) };
    return {
        ...{ act: "setTarget", by: "mentor", input: { traineeId: facts.cast.traineeId, draft } },
        refusal: firstOf([strandId === null, "TARGET_LINK_MISSING"], ...dueRefusals(days), [
            facts.openTargets.length >= mostOpen,
            "TOO_MANY_OPEN_TARGETS",
        ]),
        becomes: ({ target }) => void facts.targets.push({
            ...{ id: target.id, version: 1, setOn: facts.today, dueOn: draft.dueOn },
            ...{ carriedOver: 0, closedOn: null, feedback: 0 },
        }),
    };
};
const existing = (facts, [which]) => {
    const target = oneOf(facts.targets, which);
    return target && { target, seen: { targetId: target.id, expectedVersion: target.version } };
};
/** Met and dropped are explained; what is closed is not closed again. */
const closeTarget = (facts, choices) => {
    const found = existing(facts, choices);
    if (!found)
        return null;
    const { target, seen } = found;
    const [, how, words] = choices;
    const outcome = oneOf(["MET", "NOT_MET", "DROPPED"], how);
    const note = words < 7 ? "Seen in 9B." : null;
    return {
        ...{ act: "closeTarget", by: "mentor", input: { ...seen, outcome, note } },
        refusal: firstOf([target.closedOn !== null, "TARGET_ALREADY_CLOSED"], [outcome !== "NOT_MET" && note === null, "OUTCOME_UNEXPLAINED"]),
        becomes: () => void Object.assign(target, { version: target.version + 1, closedOn: facts.today }),
    };
};
/** Carried over twice at most, each time to a day in time. */
const carryOverTarget = (facts, choices) => {
    const found = existing(facts, choices);
    if (!found)
        return null;
    const { target, seen } = found;
    const days = daysOf(choices[1]);
    const dueOn = facts.inDays(days);
    return {
        ...{ act: "carryOverTarget", by: "mentor", input: { ...seen, dueOn } },
        refusal: firstOf([target.closedOn !== null, "TARGET_ALREADY_CLOSED"], [target.carriedOver >= mostCarriedOver, "CARRIED_OVER_TOO_OFTEN"], ...dueRefusals(days)),
        becomes: () => void Object.assign(target, {
            ...{ version: target.version + 1, carriedOver: target.carriedOver + 1, dueOn },
        }),
    };
};
/** Only what is closed is opened again, and it counts among the open ones. */
const reopenTarget = (facts, choices) => {
    const found = existing(facts, choices);
    if (!found)
        return null;
    const { target, seen } = found;
    return {
        ...{ act: "reopenTarget", by: "mentor", input: seen },
        refusal: firstOf([target.closedOn === null, "TARGET_STILL_OPEN"], [facts.openTargets.length >= mostOpen, "TOO_MANY_OPEN_TARGETS"]),
        becomes: () => void Object.assign(target, { version: target.version + 1, closedOn: null }),
    };
};
/** Feedback is given in words, of what is closed too. */
const giveTargetFeedback = (facts, [which, said]) => {
    const target = oneOf(facts.targets, which);
    if (!target)
        return null;
    const words = said === 9 ? " " : "The plan names the misconception.";
    return {
        ...{ act: "giveTargetFeedback", by: "mentor", input: { targetId: target.id, words } },
        refusal: firstOf([words === " ", "WORDS_MISSING"]),
        becomes: () => void (target.feedback += 1),
    };
};
export const targetMoves = { setTarget, closeTarget, carryOverTarget, reopenTarget, giveTargetFeedback };
//# sourceMappingURL=targets.js.map