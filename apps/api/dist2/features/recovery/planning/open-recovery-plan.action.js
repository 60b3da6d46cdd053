import { advancePlan, isPlanRefused } from "@reviewpoint/domain/recovery";
import { action } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { found } from "../../../graph/writing/found.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { concernTable } from "../concern/concern.table.js";
import { planById } from "../plan/plan.query.js";
import { RecoveryPlanType } from "../plan/plan.type.js";
import { recoveryPlanTable } from "../plan/recovery-plan.table.js";
import { rulesFor } from "../recovery-rules.js";
import { keepEvent, keptOf } from "./keep-plan.js";
import { OpenRecoveryPlanInput } from "./plan.input.js";
import { concernOf, openPlanOf } from "./planned.query.js";
import { planRefusals } from "./plan-refusals.js";
/** Opens a recovery plan today, and lets it take up concerns. A constraint keeps a trainee to one open plan. */
export const openRecoveryPlan = action({
    name: "openRecoveryPlan",
    description: "Opens a recovery plan for a trainee, today, with its first review on a day on which their school works.",
    input: OpenRecoveryPlanInput,
    right: "plan-recovery",
    isolation: "read committed",
    confined: ["reason", "targets", "support"],
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: { plan: { type: () => RecoveryPlanType, by: planById, description: "The plan." } },
    refusals: ["not-found", "plan-already-open", ...planRefusals],
    async perform(performance, { traineeId, concernIds, step, reason, targets, support, ownerId, reviewOn }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId, today } = viewer;
        if (!(await found(unit, providerId, "trainee", traineeId)))
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const owner = ownerId ?? personId;
        if (ownerId != null && !(await found(unit, providerId, "person", owner)))
            return refuse({ code: "not-found", what: "person", id: owner }, "ownerId");
        const planId = await openPlanOf(performance, traineeId);
        if (planId !== null)
            return refuse({ code: "plan-already-open", planId }, "traineeId");
        const event = {
            ...{ kind: "opened", on: today, step: step ?? "support", reason, support, ownerId: owner },
            targets: targets.map(({ action: asked, successCriteria }) => ({ action: asked, successCriteria })),
            reviewOn: reviewOn ?? null,
        };
        const state = advancePlan(null, event, await rulesFor(performance, traineeId, today));
        if (isPlanRefused(state))
            return refuse(state.refusal, ...state.field.split("."));
        const id = newId();
        await unit.insert(recoveryPlanTable, [
            { providerId, id, traineeId, ...keptOf(state), recordedAt: now, version: state.version },
        ]);
        await keepEvent(performance, id, event, state);
        for (const [index, concernId] of [...new Set(concernIds ?? [])].entries()) {
            const concern = await concernOf(performance, traineeId, concernId);
            if (concern === null)
                return refuse({ code: "not-found", what: "concern", id: concernId }, "concernIds", String(index));
            await changeRow(performance, concernTable, concern, { planId: id });
        }
        return { ids: { plan: id }, about: [traineeId] };
    },
});
//# sourceMappingURL=open-recovery-plan.action.js.map