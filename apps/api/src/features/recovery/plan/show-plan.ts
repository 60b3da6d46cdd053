import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { PlanOpened, PlanState } from "@reviewpoint/domain/recovery";
import type { PlanTargetType, ShownPlanEvent } from "./plan-event.type.js";
import type { RecoveryPlanEventRow } from "./recovery-plan-event.table.js";
import type { RecoveryPlanRow } from "./recovery-plan.table.js";

/** A plan as it is shown: where its newest event left it, and every event before. */
export interface ShownPlan
  extends Pick<
    PlanState,
    "openedOn" | "closedOn" | "stage" | "step" | "reviewOn" | "outcome" | "extensions" | "version"
  > {
  readonly id: string;
  readonly traineeId: string;
  readonly ownerId: string;
  readonly recordedAt: IsoInstant;
  readonly reason: string;
  readonly support: string;
  readonly targets: readonly PlanTargetType[];
  readonly events: readonly ShownPlanEvent[];
  readonly reviews: readonly ShownPlanEvent[];
}

/** A plan out of its events, the first of which opened it. */
export function showPlan(
  { id, traineeId, recordedAt }: RecoveryPlanRow,
  rows: readonly RecoveryPlanEventRow[],
): ShownPlan {
  const opened = rows[0]?.event as PlanOpened;
  const state = rows.at(-1)?.state as PlanState;
  const { openedOn, closedOn, stage, step, reviewOn, outcome, extensions, version } = state;
  const events = rows.map(showEvent);
  return {
    ...{ id, traineeId, recordedAt, ownerId: opened.ownerId, reason: opened.reason, support: opened.support },
    ...{ openedOn, closedOn, stage, step, reviewOn, outcome, extensions, version, events },
    reviews: events.filter(({ kind }) => kind === "reviewed"),
    targets: state.targets.map((target, index) => {
      const position = index + 1;
      return { ...target, position, isMet: state.metTargets.includes(position) };
    }),
  };
}

function showEvent({ event, state, recordedAt, recordedBy }: RecoveryPlanEventRow): ShownPlanEvent {
  return {
    ...{ kind: event.kind, on: event.on, recordedAt, recordedById: recordedBy, reviewOn: state.reviewOn },
    account: event.kind === "reviewed" ? event.account : event.reason,
    outcome: event.kind === "decided" ? event.outcome : null,
  };
}
