import sql from "sql-template-tag";
/** Finds subject and review point by their ids; null where the provider has one of them not. */
export async function subjectFrame(read, { subjectId, reviewPointId }) {
    const [frame] = await subjectFrames(read, subjectId, [reviewPointId]);
    return frame ?? null;
}
/** A subject at several review points, in no order; those that the provider has not are left out. */
export function subjectFrames(read, subjectId, reviewPointIds) {
    return read(sql `select subject.id as "subjectId", subject.code as "subjectCode",
      subject.name as "subjectName", point.id as "reviewPointId", point.code, point.opens_on as "opensOn",
      cohort.id as "cohortId", cohort.academic_year as "academicYear", cohort.framework_id as "frameworkId",
      (select before.id from review_point before where before.provider_id = point.provider_id
        and before.cohort_id = point.cohort_id and before.position < point.position
        order by before.position desc limit 1) as "previousId"
    from review_point point
    join cohort on cohort.provider_id = point.provider_id and cohort.id = point.cohort_id
    join subject on subject.provider_id = point.provider_id and subject.id = ${subjectId}::uuid
    where point.id = any(${reviewPointIds}::uuid[])`);
}
//# sourceMappingURL=subject-frame.query.js.map