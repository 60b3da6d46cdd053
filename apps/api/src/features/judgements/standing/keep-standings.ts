import { standingState, type TraineeAbsence } from "@reviewpoint/domain/judgements";
import type { WriteUnit } from "../../../database/index.js";
import { partsOf, writeRows } from "../../../graph/writing/write-rows.js";
import { type CurrentLevel, currentLevelsOf } from "../judgement/current-judgement.query.js";
import { expectedKey, type KnownCohort } from "../review-point/known-cohort.query.js";

/** What of a trainee their standings follow from, besides judgements. */
export interface StandingTrainee extends TraineeAbsence {
  readonly id: string;
  readonly cohortId: string;
  readonly hubId: string | null;
  readonly subjectId: string;
}

const traineesAtOnce = 100;
const columns =
  `provider_id trainee_id review_point_id strand_id cohort_id hub_id subject_id state judgement_id level_rank
  expected_rank`.split(/\s+/u);
const kept = columns.slice(4);
const onConflict = `on conflict (provider_id, trainee_id, review_point_id, strand_id)
  do update set ${kept.map((column) => `${column} = excluded.${column}`).join(", ")}`;

type StandingFacts = readonly (string | number | null)[];

/**
 * Brings the standings of some trainees in line with their judgements, absences, hub and subject, in the transaction that
 * changed those. Only rows that differ are written.
 */
export async function keepStandings(
  { unit, providerId }: { readonly unit: WriteUnit; readonly providerId: string },
  trainees: readonly StandingTrainee[],
  cohorts: readonly KnownCohort[],
): Promise<void> {
  const cohortOf = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
  for (const some of partsOf(trainees, traineesAtOnce)) {
    const ids = some.map(({ id }) => id);
    const judgements = await currentLevelsOf(unit, providerId, ids);
    const current = new Map(
      judgements.map((each) => [placeKey(each.traineeId, each.reviewPointId, each.strandId), each]),
    );
    const recorded = await recordedStandings(unit, providerId, ids);
    const wanted = some.flatMap((trainee) => {
      const cohort = cohortOf.get(trainee.cohortId);
      return cohort === undefined ? [] : standingsOf(trainee, cohort, current);
    });
    const differing = wanted.filter(({ key, facts }) => recorded.get(key) !== JSON.stringify(facts));
    await writeRows(
      unit,
      "standing",
      columns,
      differing.map(({ place, facts }) => [providerId, ...place, ...facts]),
      onConflict,
    );
    await removeLeftOver(unit, providerId, recorded, new Set(wanted.map(({ key }) => key)));
  }
}

/** A trainee who moved to another cohort has no standing at the old one's review points. */
async function removeLeftOver(
  unit: WriteUnit,
  providerId: string,
  recorded: ReadonlyMap<string, string>,
  wanted: ReadonlySet<string>,
): Promise<void> {
  for (const key of recorded.keys()) {
    if (wanted.has(key)) continue;
    const sql = `delete from standing
      where provider_id = $1 and trainee_id = $2 and review_point_id = $3 and strand_id = $4`;
    await unit.affected(sql, [providerId, ...key.split(" ")]);
  }
}

function standingsOf(
  trainee: StandingTrainee,
  cohort: KnownCohort,
  current: ReadonlyMap<string, CurrentLevel>,
) {
  const rankOf = new Map(cohort.levels.map(({ id, rank }) => [id, rank]));
  return cohort.reviewPoints.flatMap((point) =>
    cohort.strands.map((strand) => {
      const place = [trainee.id, point.id, strand.id] as const;
      const key = placeKey(...place);
      const judgement = current.get(key) ?? null;
      const state = standingState(trainee, point, judgement && { levelCode: judgement.levelId });
      const rank = judgement === null ? null : (rankOf.get(judgement.levelId) ?? null);
      const expected = cohort.expected.get(expectedKey(strand.id, point.code)) ?? null;
      const facts: StandingFacts = [
        cohort.id,
        trainee.hubId,
        trainee.subjectId,
        state,
        judgement?.id ?? null,
        rank,
        expected,
      ];
      return { key, place, facts };
    }),
  );
}

async function recordedStandings(unit: WriteUnit, providerId: string, traineeIds: readonly string[]) {
  const rows = await unit.rows<Record<string, string | number | null>>(
    `select ${columns.slice(1).join(", ")} from standing where provider_id = $1 and trainee_id = any($2::uuid[])`,
    [providerId, traineeIds],
  );
  return new Map(
    rows.map((row) => [
      placeKey(String(row["trainee_id"]), String(row["review_point_id"]), String(row["strand_id"])),
      JSON.stringify(kept.map((column) => row[column])),
    ]),
  );
}

const placeKey = (traineeId: string, reviewPointId: string, strandId: string) =>
  `${traineeId} ${reviewPointId} ${strandId}`;
