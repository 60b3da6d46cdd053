/**
 * Functions with which a graph made from tables can answer questions about a cohort, written as its users would: plain SQL
 * over the same rows, under the same row security, because a function runs as who asks.
 */
export async function createCohortFunctions(client) {
    for (const statement of statements)
        await client.query(statement);
}
const statements = [
    "create schema contest",
    "grant usage on schema contest to reviewpoint_app",
    `create function contest.at_expected(cohort_code text)
    returns table (review_point text, strand text, count integer, denominator integer, percent double precision)
    language sql stable security invoker as $$
      select point.code, strand.code,
        count(*) filter (where standing.level_rank >= standing.expected_rank)::integer,
        count(*)::integer,
        100.0 * count(*) filter (where standing.level_rank >= standing.expected_rank) / count(*)
      from standing
        join cohort using (provider_id)
        join review_point point on (point.provider_id, point.id) = (standing.provider_id, standing.review_point_id)
        join strand on (strand.provider_id, strand.id) = (standing.provider_id, standing.strand_id)
      where cohort.code = cohort_code and standing.cohort_id = cohort.id and standing.state = 'judged'
      group by point.code, point.position, strand.code, strand.position
      order by point.position, strand.position
    $$`,
    `create function contest.levels_by_hub(cohort_code text, point_code text)
    returns table (hub text, level text, count integer, denominator integer, percent double precision)
    language sql stable security invoker as $$
      select hub.name, level.name, count(standing.trainee_id)::integer, sum(count(standing.trainee_id)) over each::integer,
        100.0 * count(standing.trainee_id) / nullif(sum(count(standing.trainee_id)) over each, 0)
      from cohort
        join review_point point on (point.provider_id, point.cohort_id) = (cohort.provider_id, cohort.id)
        join hub on hub.provider_id = cohort.provider_id
        join level on (level.provider_id, level.framework_id) = (cohort.provider_id, cohort.framework_id)
        left join standing on (standing.provider_id, standing.review_point_id, standing.hub_id, standing.level_rank)
          = (cohort.provider_id, point.id, hub.id, level.rank)
      where cohort.code = cohort_code and point.code = point_code
      group by hub.name, hub.id, level.name, level.rank
      window each as (partition by hub.id)
      order by hub.name, level.rank
    $$`,
];
//# sourceMappingURL=cohort-functions.js.map