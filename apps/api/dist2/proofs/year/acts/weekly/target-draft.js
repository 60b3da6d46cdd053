import { addDays } from "@reviewpoint/domain/calendar";
const steps = [
    "Ask three hinge questions in the first ten minutes",
    "Script the explanation of one worked example",
    "Greet each class at the door and begin within two minutes",
    "Plan one check of what was taught last week",
    "Model the first answer aloud before pupils write",
];
/** One small step, due one or two weeks after the day on which it is set. */
export function targetDraft(chance, strands, setOn) {
    return {
        action: chance.pick(steps),
        successEvidence: "Seen in two lessons of the week.",
        strandId: chance.pick(strands).id,
        dueOn: addDays(setOn, chance.next() < 0.7 ? 7 : 14),
    };
}
//# sourceMappingURL=target-draft.js.map