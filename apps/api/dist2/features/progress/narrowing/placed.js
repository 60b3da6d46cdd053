import sql, { empty } from "sql-template-tag";
/**
 * A common table `placed`: in which school, and with which mentor, each trainee of the cohort was when the review
 * point closed, or without one each of the cohort's. Where the dates do not say, the first (home) placement counts.
 */
export function placedAtReviewPoints({ frame: { cohort }, reviewPoint, }) {
    const at = reviewPoint ? sql ` and review_point.id = ${reviewPoint.id}` : empty;
    return sql `placed as (
    select distinct on (placement.trainee_id, review_point.id) placement.provider_id, placement.trainee_id,
      review_point.id as review_point_id, placement.school_id, placement.mentor_id
    from review_point
    join trainee on trainee.provider_id = review_point.provider_id and trainee.cohort_id = review_point.cohort_id
    join placement on placement.provider_id = trainee.provider_id and placement.trainee_id = trainee.id
    where review_point.cohort_id = ${cohort.id}${at}
    order by placement.trainee_id, review_point.id, (placement.starts_on is not null
      and placement.starts_on <= review_point.closes_on
      and (placement.ends_on is null or placement.ends_on >= review_point.closes_on)) desc, placement.position)`;
}
/** Joins a standing to its place: trainees without a placement stay. */
export const joinPlaced = sql ` left join placed on placed.provider_id = standing.provider_id
    and placed.trainee_id = standing.trainee_id and placed.review_point_id = standing.review_point_id`;
//# sourceMappingURL=placed.js.map