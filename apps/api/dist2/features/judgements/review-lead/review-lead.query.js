import sql from "sql-template-tag";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { traineesWithin } from "../../partnership/trainee/trainee-scope.js";
/** The subjects in which review points have trainees about whom the viewer may ask, by name. */
export function readSubjects(reviewPointIds, context) {
    return context.read(sql `select point.id as "reviewPointId", subject.id as "subjectId"
    from review_point point join subject on subject.provider_id = point.provider_id
    where point.id = any(${reviewPointIds}::uuid[]) and exists (select from trainee
      where trainee.provider_id = point.provider_id and trainee.cohort_id = point.cohort_id
        and trainee.subject_id = subject.id
        and ${traineesWithin(viewerOf(context), [{ act: "read-review-leads" }])})
    order by subject.name, subject.id`);
}
/** Who is named for review points, in the order in which they were. */
export function readNamings(read, reviewPointIds) {
    return read(sql `select id, review_point_id as "reviewPointId", subject_id as "subjectId",
      person_id as "personId", version from review_point_lead
    where review_point_id = any(${reviewPointIds}::uuid[]) and ended_at is null order by recorded_at, id`);
}
/** Who is lead mentor of which subject on a day of the windows of review points, by name. */
export function readLeadMentors(read, reviewPointIds) {
    return read(sql `select point.id as "reviewPointId", holding.subject_id as "subjectId", person.id as "personId"
    from review_point point
    join role_holding holding on holding.provider_id = point.provider_id and holding.role = 'lead-mentor'
      and holding.subject_id is not null and coalesce(holding.cohort_id = point.cohort_id, true)
      and holding.from_on <= point.closes_on
      and coalesce(holding.until_on >= point.opens_on, true)
    join person on person.provider_id = holding.provider_id and person.id = holding.person_id
    where point.id = any(${reviewPointIds}::uuid[])
    order by person.family_name, person.given_names, person.id, holding.id`);
}
//# sourceMappingURL=review-lead.query.js.map