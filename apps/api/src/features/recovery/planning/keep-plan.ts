import type { PlanEvent, PlanState } from "@reviewpoint/domain/recovery";
import type { Performance } from "../../../graph/writing/action.js";
import { recoveryPlanEventTable } from "../plan/recovery-plan-event.table.js";
import type { RecoveryPlanRow } from "../plan/recovery-plan.table.js";

/** The columns that are kept of a plan's state. */
export function keptOf({ openedOn, stage, reviewOn, reviewedOn, closedOn }: PlanState) {
  return { openedOn, stage, reviewOn, reviewedOn, closedOn } satisfies Partial<RecoveryPlanRow>;
}

/** Writes down what happened to a plan and where that left it, under the plan's next number. */
export async function keepEvent(
  { unit, viewer, now }: Pick<Performance, "unit" | "viewer" | "now">,
  planId: string,
  event: PlanEvent,
  state: PlanState,
): Promise<void> {
  const { providerId, personId: recordedBy } = viewer;
  const place = { providerId, planId, sequence: state.version, kind: event.kind };
  await unit.insert(recoveryPlanEventTable, [{ ...place, event, state, recordedBy, recordedAt: now }]);
}
