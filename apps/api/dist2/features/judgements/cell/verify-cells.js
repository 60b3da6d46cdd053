import { keepCells } from "./keep-cells.js";
/** A provider has some thousand cells and may have a million standings: counting them may take longer than a question. */
const limits = { statementTimeout: 0 };
const alike = `cohort_id as "cohortId", review_point_id as "reviewPointId", strand_id as "strandId", hub_id as "hubId",
  subject_id as "subjectId", state, level_rank as "levelRank", expected_rank as "expectedRank"`;
/**
 * By how much kept cells differ from the standings they count; none when all is well. One statement sees both as of one
 * instant, so that what others are writing meanwhile is in both or in neither.
 */
export function differingCells(unit) {
    return unit.rows(`select ${alike}, sum(trainees)::integer as trainees from (
       select cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank, expected_rank, 1 as trainees
       from standing
       union all
       select cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank, expected_rank, -trainees
       from progress_cell) as counted
     group by cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank, expected_rank
     having sum(trainees) <> 0`);
}
/** Adds what is missing and takes away what is too much, one at a time; gives how many cells it mended. */
export async function mendCells(unit, providerId) {
    await unit.rows("select pg_advisory_xact_lock(hashtext('progress_cell'))");
    const differing = await differingCells(unit);
    await keepCells(unit, providerId, differing);
    return differing.length;
}
/** How many of a provider's cells differ from its standings, and differ no more when `mend` says so. */
export function verifyCells(database, tenant, mend) {
    return mend
        ? database.write(tenant, (unit) => mendCells(unit, tenant.providerId), limits)
        : database.read(tenant, async (unit) => (await differingCells(unit)).length, limits);
}
//# sourceMappingURL=verify-cells.js.map