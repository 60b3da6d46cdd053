import sql, {} from "sql-template-tag";
/**
 * A common table `standing` as the record stood at an instant: judgements that came in later are left out, and what they
 * replaced counts. Days away are today's, since no earlier ones are kept. State is what `standingState` of the domain says;
 * a test asks both.
 */
export function knownStandings(asOf) {
    return sql `standing as (
    select kept.provider_id, kept.trainee_id, kept.review_point_id, kept.strand_id, kept.cohort_id, kept.hub_id,
      kept.subject_id, kept.expected_rank, known.id as judgement_id, level.rank as level_rank,
      case when known.id is not null then 'judged'
        when trainee.withdrawn_on <= review_point.closes_on then 'withdrawn'
        when trainee.deferred_on <= review_point.closes_on
          and (trainee.returned_on is null or trainee.returned_on > review_point.closes_on) then 'deferred'
        else 'not_judged' end as state
    from standing kept
    join trainee on trainee.provider_id = kept.provider_id and trainee.id = kept.trainee_id
    join review_point on review_point.provider_id = kept.provider_id and review_point.id = kept.review_point_id
    left join lateral (select judgement.provider_id, judgement.id, judgement.level_id from judgement
      where judgement.provider_id = kept.provider_id and judgement.trainee_id = kept.trainee_id
        and judgement.review_point_id = kept.review_point_id and judgement.strand_id = kept.strand_id
        and judgement.recorded_at <= ${asOf}::timestamptz and not exists (select from judgement later
          where later.provider_id = judgement.provider_id and later.supersedes_id = judgement.id
            and later.recorded_at <= ${asOf}::timestamptz)
      limit 1) known on true
    left join level on level.provider_id = known.provider_id and level.id = known.level_id)`;
}
//# sourceMappingURL=known-standings.query.js.map