import type { PlanState } from "@reviewpoint/domain/recovery";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import type { Performance } from "../../../graph/writing/action.js";
import type { ConcernRow } from "../concern/concern.table.js";
import type { RecoveryPlanRow } from "../plan/recovery-plan.table.js";

type Within = Pick<Performance, "unit" | "viewer">;

/** A plan as an action finds it. */
export interface FoundPlan extends Pick<RecoveryPlanRow, "id" | "traineeId" | "version"> {
  readonly state: PlanState;
}

/** The plan with this id and where its newest event left it; null where there is none. */
export async function planWithin({ unit, viewer }: Within, id: string): Promise<FoundPlan | null> {
  if (!isUuid(id)) return null;
  const [plan] = await unit.rows<FoundPlan>(
    `select recovery_plan.id, recovery_plan.trainee_id as "traineeId", recovery_plan.version, newest.state
     from recovery_plan
     join recovery_plan_event newest on newest.provider_id = recovery_plan.provider_id
       and newest.plan_id = recovery_plan.id and newest.sequence = recovery_plan.version
     where recovery_plan.provider_id = $1 and recovery_plan.id = $2`,
    [viewer.providerId, id],
  );
  return plan ?? null;
}

/** The id of the trainee's open plan; null where there is none. */
export async function openPlanOf({ unit, viewer }: Within, traineeId: string): Promise<string | null> {
  const [plan] = await unit.rows<{ id: string }>(
    "select id from recovery_plan where provider_id = $1 and trainee_id = $2 and closed_on is null",
    [viewer.providerId, traineeId],
  );
  return plan?.id ?? null;
}

/** The concern with this id about this trainee; null where there is none. */
export async function concernOf(
  { unit, viewer }: Within,
  traineeId: string,
  id: string,
): Promise<Pick<ConcernRow, "id" | "version" | "planId"> | null> {
  if (!isUuid(id)) return null;
  const [concern] = await unit.rows<Pick<ConcernRow, "id" | "version" | "planId">>(
    `select id, version, plan_id as "planId" from concern
     where provider_id = $1 and trainee_id = $2 and id = $3`,
    [viewer.providerId, traineeId, id],
  );
  return concern ?? null;
}
