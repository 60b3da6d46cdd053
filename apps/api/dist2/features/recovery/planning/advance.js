import { advancePlan, isPlanRefused } from "@reviewpoint/domain/recovery";
import { changeRow } from "../../../graph/writing/change-row.js";
import { recoveryPlanTable } from "../plan/recovery-plan.table.js";
import { rulesFor } from "../recovery-rules.js";
import { keepEvent, keptOf } from "./keep-plan.js";
import { planWithin } from "./planned.query.js";
/** Lets one more event happen to a plan: gives the trainee whose plan it is, or why it may not. */
export async function advance(performance, { planId, expectedVersion }, event) {
    const path = (...fields) => ["input", ...fields];
    const plan = await planWithin(performance, planId);
    if (plan === null)
        return { refusal: { code: "not-found", what: "recovery plan", id: planId }, path: path("planId") };
    if (plan.version !== expectedVersion) {
        const refusal = { code: "conflict", currentVersion: plan.version };
        return { refusal, path: path("expectedVersion") };
    }
    const state = advancePlan(plan.state, event, await rulesFor(performance, plan.traineeId, event.on));
    if (isPlanRefused(state)) {
        const field = state.field === "plan" ? "planId" : state.field;
        return { refusal: state.refusal, path: path(field) };
    }
    await changeRow(performance, recoveryPlanTable, plan, keptOf(state));
    await keepEvent(performance, planId, event, state);
    return { traineeId: plan.traineeId };
}
//# sourceMappingURL=advance.js.map