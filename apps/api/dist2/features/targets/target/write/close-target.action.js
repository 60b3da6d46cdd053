import { refuseClosing } from "@reviewpoint/domain/targets";
import { action } from "../../../../graph/writing/action.js";
import { targetById } from "../target.loader.js";
import { TargetType } from "../target.type.js";
import { namedTarget, tiesToTarget } from "./named-target.js";
import { takeStep } from "./take-step.js";
import { CloseTargetInput } from "./target.inputs.js";
/** Closes a target: met on what evidence, not met, or dropped for what reason. */
export const closeTarget = action({
    name: "closeTarget",
    description: "Closes a target: met on what evidence, not met, or dropped for what reason.",
    input: CloseTargetInput,
    right: "set-target",
    isolation: "read committed",
    ties: (performance, { targetId }) => tiesToTarget(performance, targetId),
    shows: { target: { type: () => TargetType, by: targetById, description: "The target as it was closed." } },
    refusals: ["not-found", "conflict", "target-already-closed", "outcome-unexplained"],
    async perform(performance, { targetId, expectedVersion, outcome, note }) {
        const { refuse } = performance;
        const target = await namedTarget(performance, targetId);
        if (!target)
            return refuse({ code: "not-found", what: "target", id: targetId }, "targetId");
        if (target.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: target.version }, "expectedVersion");
        const refusal = refuseClosing(target, outcome, note ?? "");
        if (refusal?.code === "target-already-closed")
            return refuse(refusal, "targetId");
        if (refusal?.code === "outcome-unexplained")
            return refuse(refusal, "note");
        await takeStep(performance, target, { kind: outcome }, note);
        return { ids: { target: targetId }, about: [target.traineeId] };
    },
});
//# sourceMappingURL=close-target.action.js.map