import { refuseCarryOver } from "@reviewpoint/domain/targets";
import { action } from "../../../../graph/writing/action.js";
import { settingsWithin } from "../../../provider/setting/settings-within.js";
import { calendarWithin } from "../../rules/school-calendar.query.js";
import { targetById } from "../target.loader.js";
import { TargetType } from "../target.type.js";
import { namedTarget, tiesToTarget } from "./named-target.js";
import { takeStep } from "./take-step.js";
import { CarryOverTargetInput } from "./target.inputs.js";
import { targetRules } from "../../targets.settings.js";
/** Gives an open target a new due day. */
export const carryOverTarget = action({
    name: "carryOverTarget",
    description: "Gives an open target a new due day, as often as the provider's rules allow.",
    input: CarryOverTargetInput,
    right: "set-target",
    isolation: "read committed",
    ties: (performance, { targetId }) => tiesToTarget(performance, targetId),
    shows: { target: { type: () => TargetType, by: targetById, description: "The target as it is now due." } },
    refusals: [
        "not-found",
        "conflict",
        "target-already-closed",
        "carried-over-too-often",
        "target-due-too-early",
        "target-due-too-late",
    ],
    async perform(performance, { targetId, expectedVersion, dueOn, note }) {
        const { unit, viewer, refuse } = performance;
        const target = await namedTarget(performance, targetId);
        if (!target)
            return refuse({ code: "not-found", what: "target", id: targetId }, "targetId");
        if (target.version !== expectedVersion)
            return refuse({ code: "conflict", currentVersion: target.version }, "expectedVersion");
        const rules = (await settingsWithin(performance)).of(targetRules);
        const school = await calendarWithin(unit, target.traineeId, viewer.today);
        const refusal = refuseCarryOver(target, { on: viewer.today, dueOn }, rules, school);
        if (refusal?.code === "target-due-too-early" || refusal?.code === "target-due-too-late")
            return refuse(refusal, "dueOn");
        if (refusal?.code === "target-already-closed" || refusal?.code === "carried-over-too-often")
            return refuse(refusal, "targetId");
        const carriedOver = target.carriedOver + 1;
        await takeStep(performance, target, { kind: "carried-over", dueOn, carriedOver }, note);
        return { ids: { target: targetId }, about: [target.traineeId] };
    },
});
//# sourceMappingURL=carry-over-target.action.js.map