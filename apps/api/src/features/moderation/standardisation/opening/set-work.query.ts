import type { GradeScale } from "@reviewpoint/domain/moderation";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import type { Performance } from "../../../../graph/writing/action.js";

/** Whose work an assignment is, and how it is marked. */
export interface SetWork {
  readonly cohortId: string;
  /** The subjects whose trainees it is set; none: the whole cohort. */
  readonly subjectIds: readonly string[];
  /** The provider's kind of assignment, by its code. */
  readonly kindCode: string;
  readonly scale: GradeScale;
}

/** An assignment by its id; null where the provider has none. */
export async function setWork(
  { unit, viewer }: Pick<Performance, "unit" | "viewer">,
  assignmentId: string,
): Promise<SetWork | null> {
  if (!isUuid(assignmentId)) return null;
  const [found] = await unit.rows<SetWork>(
    `select cohort_id as "cohortId", kind_code as "kindCode", kind -> 'scale' as scale,
       (select coalesce(json_agg(subject_id order by subject_id), '[]') from assignment_subject
         where provider_id = $1 and assignment_id = $2) as "subjectIds"
     from assignment where provider_id = $1 and id = $2`,
    [viewer.providerId, assignmentId],
  );
  return found ?? null;
}
