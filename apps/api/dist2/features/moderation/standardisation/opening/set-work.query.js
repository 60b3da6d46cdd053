import { isUuid } from "../../../../graph/reading/is-uuid.js";
/** An assignment by its id; null where the provider has none. */
export async function setWork({ unit, viewer }, assignmentId) {
    if (!isUuid(assignmentId))
        return null;
    const [found] = await unit.rows(`select cohort_id as "cohortId", kind_code as "kindCode", kind -> 'scale' as scale,
       (select coalesce(json_agg(subject_id order by subject_id), '[]') from assignment_subject
         where provider_id = $1 and assignment_id = $2) as "subjectIds"
     from assignment where provider_id = $1 and id = $2`, [viewer.providerId, assignmentId]);
    return found ?? null;
}
//# sourceMappingURL=set-work.query.js.map