import { action } from "../../../graph/writing/action.js";
import { targetById } from "../target/target.loader.js";
import { TargetType } from "../target/target.type.js";
import { namedTarget, tiesToTarget } from "../target/write/named-target.js";
import { GiveTargetFeedbackInput } from "./give-target-feedback.input.js";
import { targetFeedbackTable } from "./target-feedback.table.js";
/** Gives feedback on a target and its documents; also on one that was closed, which is when most of it is given. */
export const giveTargetFeedback = action({
    name: "giveTargetFeedback",
    description: "Gives feedback on a target and on the documents that it came out of. It is read by trainee and mentor, and never changed.",
    input: GiveTargetFeedbackInput,
    right: "set-target",
    confined: ["words"],
    ties: (performance, { targetId }) => tiesToTarget(performance, targetId),
    shows: { target: { type: () => TargetType, by: targetById, description: "The target with its feedback." } },
    refusals: ["not-found", "words-missing"],
    async perform(performance, { targetId, words: said }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: givenBy, today: givenOn } = viewer;
        const target = await namedTarget(performance, targetId);
        if (!target)
            return refuse({ code: "not-found", what: "target", id: targetId }, "targetId");
        const words = said.trim();
        if (words === "")
            return refuse({ code: "words-missing", what: "feedback" }, "words");
        const row = { providerId, id: newId(), targetId, words, givenBy, givenOn, recordedAt: now };
        await unit.insert(targetFeedbackTable, [row]);
        return { ids: { target: targetId }, about: [target.traineeId] };
    },
});
//# sourceMappingURL=give-target-feedback.action.js.map