import { refuseReopening } from "@reviewpoint/domain/targets";
import { action } from "../../../../graph/writing/action.js";
import { settingsWithin } from "../../../provider/setting/settings-within.js";
import { targetById } from "../target.loader.js";
import { targetsWithin } from "../target.query.js";
import { TargetType } from "../target.type.js";
import { namedTarget, tiesToTarget } from "./named-target.js";
import { takeStep } from "./take-step.js";
import { ReopenTargetInput } from "./target.inputs.js";
import { targetRules } from "../../targets.settings.js";
/** Opens a closed target again: the closing stays in its history. */
export const reopenTarget = action({
    name: "reopenTarget",
    description: "Opens a closed target again, due as before. That it was closed stays in its history.",
    input: ReopenTargetInput,
    right: "set-target",
    holds: ({ targetId }) => ({ traineeOf: "target", id: targetId }),
    ties: (performance, { targetId }) => tiesToTarget(performance, targetId),
    shows: { target: { type: () => TargetType, by: targetById, description: "The target, open again." } },
    refusals: ["not-found", "conflict", "target-still-open", "too-many-open-targets"],
    async perform(performance, { targetId, expectedVersion, note }) {
        const { unit, viewer, refuse } = performance;
        const target = await namedTarget(performance, targetId);
        if (!target)
            return refuse({ code: "not-found", what: "target", id: targetId }, "targetId");
        if (target.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: target.version }, "expectedVersion");
        const { traineeId } = target;
        const all = await targetsWithin(unit, viewer.providerId, { traineeId });
        const open = all.filter(({ outcome }) => outcome === null).length;
        const refusal = refuseReopening(target, open, (await settingsWithin(performance)).of(targetRules));
        if (refusal?.code === "target-still-open" || refusal?.code === "too-many-open-targets")
            return refuse(refusal, "targetId");
        await takeStep(performance, target, { kind: "reopened" }, note);
        return { ids: { target: targetId }, about: [traineeId] };
    },
});
//# sourceMappingURL=reopen-target.action.js.map