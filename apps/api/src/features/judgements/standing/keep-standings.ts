import { standingState } from "@reviewpoint/domain/judgements";
import { type WriteUnit, withinPurpose } from "../../../database/index.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { partsOf, writeRows } from "../../../graph/writing/write-rows.js";
import { cellChanges } from "../cell/cell-changes.js";
import { keepCells } from "../cell/keep-cells.js";
import { type CurrentLevel, currentLevelsOf } from "../judgement/current-judgement.query.js";
import { expectedKey, type KnownCohort } from "../review-point/known-cohort.query.js";
import { holdTrainees, type StandingTrainee } from "./hold-trainees.js";
import { type StandingRow, standingTable } from "./standing.table.js";

const traineesAtOnce = 100;
const columns =
  `provider_id trainee_id review_point_id strand_id cohort_id hub_id subject_id state judgement_id level_rank
  expected_rank`.split(/\s+/u);
const onConflict = `on conflict (provider_id, trainee_id, review_point_id, strand_id)
  do update set ${columns
    .slice(4)
    .map((column) => `${column} = excluded.${column}`)
    .join(", ")}`;

/** The transaction, and whose rows it writes. */
interface Writing {
  readonly unit: WriteUnit;
  readonly providerId: string;
}

/** Standings that were there, and those that stand in their place now. */
interface Difference {
  readonly before: readonly StandingRow[];
  readonly after: readonly StandingRow[];
}

/**
 * Brings the standings of some trainees in line with their judgements, absences, hub and subject, and cells in line with
 * those, in the transaction that changed them and as its last act. Only rows that differ are written.
 *
 * @param cohorts the trainees' own; whoever has meanwhile come into another one is left to whoever moved them.
 */
export async function keepStandings(
  context: Writing,
  trainees: readonly { readonly id: string }[],
  cohorts: readonly KnownCohort[],
): Promise<void> {
  const { unit, providerId } = context;
  const before: StandingRow[] = [];
  const after: StandingRow[] = [];
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

async function keepSome(
  { unit, providerId }: Writing,
  among: readonly string[],
  cohorts: readonly KnownCohort[],
): Promise<Difference> {
  const cohortOf = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
  const held = await holdTrainees(unit, providerId, among);
  const trainees = held.filter(({ cohortId }) => cohortOf.has(cohortId));
  const ids = trainees.map(({ id }) => id);
  const judgements = await currentLevelsOf(unit, providerId, ids);
  const current = new Map(judgements.map((each) => [placeKey(each), each]));
  const recorded = await recordedStandings(unit, providerId, ids);
  const wanted = trainees.flatMap((trainee) =>
    standingsOf(trainee, cohortOf.get(trainee.cohortId) as KnownCohort, current),
  );
  const places = new Set(wanted.map(placeKey));
  const after = wanted.filter((row) => isOther(recorded.get(placeKey(row)), row));
  const replaced = after.flatMap((row) => recorded.get(placeKey(row)) ?? []);
  const leftOver = [...recorded].flatMap(([key, row]) => (places.has(key) ? [] : [row]));
  await writeRows(
    unit,
    "standing",
    columns,
    after.map((row) => [providerId, ...valuesOf(row)]),
    onConflict,
  );
  await remove(unit, providerId, leftOver);
  return { before: [...replaced, ...leftOver], after };
}

/** A trainee who moved to another cohort has no standing at the old one's review points. */
async function remove(unit: WriteUnit, providerId: string, rows: readonly StandingRow[]): Promise<void> {
  for (const { traineeId, reviewPointId, strandId } of rows) {
    const sql = `delete from standing
      where provider_id = $1 and trainee_id = $2 and review_point_id = $3 and strand_id = $4`;
    await unit.affected(sql, [providerId, traineeId, reviewPointId, strandId]);
  }
}

function standingsOf(
  trainee: StandingTrainee,
  cohort: KnownCohort,
  current: ReadonlyMap<string, CurrentLevel>,
): StandingRow[] {
  const rankOf = new Map(cohort.levels.map(({ id, rank }) => [id, rank]));
  return cohort.reviewPoints.flatMap((point) =>
    cohort.strands.map((strand) => {
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
    }),
  );
}

async function recordedStandings(
  unit: WriteUnit,
  providerId: string,
  traineeIds: readonly string[],
): Promise<ReadonlyMap<string, StandingRow>> {
  const rows = await unit.rows<StandingRow>(
    `select ${selectList(standingTable, "standing").sql} from standing
     where provider_id = $1 and trainee_id = any($2::uuid[])`,
    [providerId, traineeIds],
  );
  return new Map(rows.map((row) => [placeKey(row), row]));
}

type Place = Pick<StandingRow, "traineeId" | "reviewPointId" | "strandId">;

const placeKey = ({ traineeId, reviewPointId, strandId }: Place) =>
  `${traineeId} ${reviewPointId} ${strandId}`;

/** In the order of the columns. */
const valuesOf = (row: StandingRow) => [
  ...[row.traineeId, row.reviewPointId, row.strandId, row.cohortId, row.hubId, row.subjectId],
  ...[row.state, row.judgementId, row.levelRank, row.expectedRank],
];

const isOther = (recorded: StandingRow | undefined, row: StandingRow): boolean =>
  recorded === undefined || String(valuesOf(recorded)) !== String(valuesOf(row));
