import { advancePlan, isPlanRefused, type PlanEvent, type PlanRefusal } from "@reviewpoint/domain/recovery";
import type { Performance } from "../../../graph/writing/action.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import type { Refused, RefusalOf } from "../../../graph/refusals/writes/write-refusal.js";
import { type RecoveryPlanRow, recoveryPlanTable } from "../plan/recovery-plan.table.js";
import { rulesFor } from "../recovery-rules.js";
import { keepEvent, keptOf } from "./keep-plan.js";
import { planWithin } from "./planned.query.js";

/** Which plan, and at which version the client has seen it. */
export interface SeenPlan {
  readonly planId: string;
  readonly expectedVersion: number;
}

/** Lets one more event happen to a plan: gives the trainee whose plan it is, or why it may not. */
export async function advance(
  performance: Omit<Performance, "refuse">,
  { planId, expectedVersion }: SeenPlan,
  event: PlanEvent,
): Promise<{ readonly traineeId: string } | Refused<PlanRefusal | RefusalOf<"not-found" | "conflict">>> {
  const path = (...fields: readonly string[]) => ["input", ...fields];
  const plan = await planWithin(performance, planId);
  if (plan === null)
    return { refusal: { code: "not-found", what: "recovery plan", id: planId }, path: path("planId") };
  if (plan.version !== expectedVersion) {
    const refusal = { code: "conflict", currentVersion: plan.version } as const;
    return { refusal, path: path("expectedVersion") };
  }
  const state = advancePlan(plan.state, event, await rulesFor(performance, plan.traineeId, event.on));
  if (isPlanRefused(state)) {
    const field = state.field === "plan" ? "planId" : state.field;
    return { refusal: state.refusal, path: path(field) };
  }
  await changeRow<RecoveryPlanRow>(performance, recoveryPlanTable, plan, keptOf(state));
  await keepEvent(performance, planId, event, state);
  return { traineeId: plan.traineeId };
}
