import { firstOf, oneOf } from "../attempt.js";
/** What was agreed last is what counts; whoever agrees anew has seen it. */
const agreeHandIn = (facts, [how, days, words]) => {
    const time = how === 9 ? "24:30" : "17:30";
    const way = words === 9 ? " " : "In the shared folder.";
    const before = days === 9 ? 15 : days % 4;
    return {
        ...{ act: "agreeHandIn", by: "mentor" },
        input: {
            ...{ traineeId: facts.cast.traineeId, expectedVersion: facts.agreements },
            ...{ way, kind: "BEFORE_LESSON", days: before, time },
        },
        refusal: firstOf([way === " ", "WAY_MISSING"], [time === "24:30", "NOT_A_CLOCK_TIME"], [before > 14, "DAYS_OUT_OF_BOUNDS"]),
        becomes: () => void (facts.agreements += 1),
    };
};
/** Against what is agreed; a mistaken record is superseded once. */
const recordHandIn = (facts, [which, when, words, late]) => {
    const before = which < 5 ? undefined : oneOf(facts.handIns, which);
    const material = words === 9 ? " " : "Plan for 8C.";
    const handedInAt = late < 3 ? null : `${facts.inDays(-1)}T16:00:00Z`;
    const lessonOn = facts.inDays(when);
    return {
        ...{ act: "recordHandIn", by: "trainee" },
        input: {
            ...{ traineeId: facts.cast.traineeId, material, lessonOn, handedInAt },
            ...{ supersedesId: before?.id ?? null },
        },
        refusal: firstOf([before !== undefined && before.isSuperseded, "NOT_FOUND"], [facts.agreements === 0, "HAND_IN_NOT_AGREED"], [material === " ", "MATERIAL_MISSING"]),
        becomes: ({ handIn }) => {
            if (before)
                before.isSuperseded = true;
            facts.handIns.push({ id: handIn.id, isSuperseded: false });
        },
    };
};
export const handInMoves = { agreeHandIn, recordHandIn };
//# sourceMappingURL=hand-ins.js.map