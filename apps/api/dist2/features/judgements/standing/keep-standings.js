import { standingState } from "@reviewpoint/domain/judgements";
import { withinPurpose } from "../../../database/index.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { partsOf, writeRows } from "../../../graph/writing/write-rows.js";
import { cellChanges } from "../cell/cell-changes.js";
import { keepCells } from "../cell/keep-cells.js";
import { currentLevelsOf } from "../judgement/current-judgement.query.js";
import { expectedKey } from "../review-point/known-cohort.query.js";
import { holdTrainees } from "./hold-trainees.js";
import { standingTable } from "./standing.table.js";
const traineesAtOnce = 100;
const columns = `provider_id trainee_id review_point_id strand_id cohort_id hub_id subject_id state judgement_id level_rank
  expected_rank`.split(/\s+/u);
const onConflict = `on conflict (provider_id, trainee_id, review_point_id, strand_id)
  do update set ${columns
    .slice(4)
    .map((column) => `${column} = excluded.${column}`)
    .join(", ")}`;
/**
 * Brings the standings of some trainees in line with their judgements, absences, hub and subject, and cells in line with
 * those, in the transaction that changed them and as its last act. Only rows that differ are written.
 *
 * @param cohorts the trainees' own; whoever has meanwhile come into another one is left to whoever moved them.
 */
export async function keepStandings(context, trainees, cohorts) {
    const { unit, providerId } = context;
    const before = [];
    const after = [];
    const ids = [...new Set(trainees.map(({ id }) => id))].sort();
    // with every judgement in view: what whoever acts is to judge blind would be taken for missing
    await withinPurpose(unit, "moderation", async () => {
        for (const some of partsOf(ids, traineesAtOnce)) {
            const difference = await keepSome(context, some, cohorts);
            before.push(...difference.before);
            after.push(...difference.after);
        }
    });
    await keepCells(unit, providerId, cellChanges(before, after));
}
async function keepSome({ unit, providerId }, among, cohorts) {
    const cohortOf = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
    const held = await holdTrainees(unit, providerId, among);
    const trainees = held.filter(({ cohortId }) => cohortOf.has(cohortId));
    const ids = trainees.map(({ id }) => id);
    const judgements = await currentLevelsOf(unit, providerId, ids);
    const current = new Map(judgements.map((each) => [placeKey(each), each]));
    const recorded = await recordedStandings(unit, providerId, ids);
    const wanted = trainees.flatMap((trainee) => standingsOf(trainee, cohortOf.get(trainee.cohortId), current));
    const places = new Set(wanted.map(placeKey));
    const after = wanted.filter((row) => isOther(recorded.get(placeKey(row)), row));
    const replaced = after.flatMap((row) => recorded.get(placeKey(row)) ?? []);
    const leftOver = [...recorded].flatMap(([key, row]) => (places.has(key) ? [] : [row]));
    await writeRows(unit, "standing", columns, after.map((row) => [providerId, ...valuesOf(row)]), onConflict);
    await remove(unit, providerId, leftOver);
    return { before: [...replaced, ...leftOver], after };
}
/** A trainee who moved to another cohort has no standing at the old one's review points. */
async function remove(unit, providerId, rows) {
    for (const { traineeId, reviewPointId, strandId } of rows) {
        const sql = `delete from standing
      where provider_id = $1 and trainee_id = $2 and review_point_id = $3 and strand_id = $4`;
        await unit.affected(sql, [providerId, traineeId, reviewPointId, strandId]);
    }
}
function standingsOf(trainee, cohort, current) {
    const rankOf = new Map(cohort.levels.map(({ id, rank }) => [id, rank]));
    return cohort.reviewPoints.flatMap((point) => cohort.strands.map((strand) => {
        const place = { traineeId: trainee.id, reviewPointId: point.id, strandId: strand.id };
        const judgement = current.get(placeKey(place)) ?? null;
        return {
            ...place,
            cohortId: cohort.id,
            hubId: trainee.hubId,
            subjectId: trainee.subjectId,
            state: standingState(trainee, point, judgement && { levelCode: judgement.levelId }),
            judgementId: judgement?.id ?? null,
            levelRank: judgement === null ? null : (rankOf.get(judgement.levelId) ?? null),
            expectedRank: cohort.expected.get(expectedKey(strand.id, point.code)) ?? null,
        };
    }));
}
async function recordedStandings(unit, providerId, traineeIds) {
    const rows = await unit.rows(`select ${selectList(standingTable, "standing").sql} from standing
     where provider_id = $1 and trainee_id = any($2::uuid[])`, [providerId, traineeIds]);
    return new Map(rows.map((row) => [placeKey(row), row]));
}
const placeKey = ({ traineeId, reviewPointId, strandId }) => `${traineeId} ${reviewPointId} ${strandId}`;
/** In the order of the columns. */
const valuesOf = (row) => [
    ...[row.traineeId, row.reviewPointId, row.strandId, row.cohortId, row.hubId, row.subjectId],
    ...[row.state, row.judgementId, row.levelRank, row.expectedRank],
];
const isOther = (recorded, row) => recorded === undefined || String(valuesOf(recorded)) !== String(valuesOf(row));
//# sourceMappingURL=keep-standings.js.map