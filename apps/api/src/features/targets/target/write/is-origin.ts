import type { TargetOrigin } from "@reviewpoint/domain/targets";
import type { ReadUnit } from "../../../../database/index.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";

/** What a target is said to come out of. */
interface NamedOrigin {
  readonly traineeId: string;
  readonly originKind: TargetOrigin;
  readonly originId: string;
}

/** Where the origins of each kind are found: those of this trainee, or of the trainee's cohort. Names of ours alone. */
const origins: Readonly<Partial<Record<TargetOrigin, string>>> = {
  meeting: "select id from meeting where provider_id = $1 and id = $2 and trainee_id = $3",
  observation: "select id from observation where provider_id = $1 and id = $2 and trainee_id = $3",
  "recovery-plan": "select id from recovery_plan where provider_id = $1 and id = $2 and trainee_id = $3",
  "review-point": `select review_point.id from review_point
    join trainee on trainee.provider_id = review_point.provider_id and trainee.cohort_id = review_point.cohort_id
    where review_point.provider_id = $1 and review_point.id = $2 and trainee.id = $3`,
};

/** Whether a trainee's target may come out of this: there is such a thing, and it is of this trainee. */
export async function isOrigin(
  unit: ReadUnit,
  providerId: string,
  { traineeId, originKind, originId }: NamedOrigin,
): Promise<boolean> {
  const statement = origins[originKind];
  if (statement === undefined || !isUuid(originId)) return false;
  return (await unit.rows(statement, [providerId, originId, traineeId])).length === 1;
}
