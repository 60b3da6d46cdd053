import {
  type RelatedTrainee,
  type RoleHolding,
  type TraineeRelation,
  traineeRelations,
} from "@reviewpoint/domain/partnership";
import type { ReadUnit } from "../../../database/index.js";
import { grouped } from "../known/grouped.js";
import type { KnownTrainee } from "../known/known-trainees.js";
import type { LandingContext } from "../landing/landing.js";
import { partsOf, writeRows } from "../landing/write-rows.js";

const traineesAtOnce = 300;
const columns = ["provider_id", "person_id", "trainee_id", "relation", "from_on", "until_on"];

/**
 * Brings the reach of some trainees in line with roles and placements, in the transaction that changed those. Hubs,
 * subjects and schools are told apart by their identifiers, which serve as their codes here.
 */
export async function keepReach(
  { unit, providerId }: LandingContext,
  trainees: readonly KnownTrainee[],
): Promise<void> {
  const holdings = await roleHoldings(unit, providerId);
  for (const some of partsOf(trainees, traineesAtOnce)) {
    const ids = some.map(({ id }) => id);
    const placements = await placementsOf(unit, providerId, ids);
    const recorded = await recordedReach(unit, providerId, ids);
    const differing = some.flatMap((trainee) => {
      const wanted = traineeRelations(related(trainee, placements.get(trainee.id) ?? []), holdings);
      const same = fingerprint(wanted) === fingerprint(recorded.get(trainee.id) ?? []);
      return same ? [] : [{ id: trainee.id, wanted }];
    });
    const stale = differing.map(({ id }) => id).filter((id) => recorded.has(id));
    if (stale.length > 0) {
      await unit.affected("delete from reach where provider_id = $1 and trainee_id = any($2::uuid[])", [
        providerId,
        stale,
      ]);
    }
    const rows = differing.flatMap(({ wanted }) =>
      wanted.map((each) => [providerId, each.personId, each.traineeId, each.relation, each.from, each.until]),
    );
    await writeRows(unit, "reach", columns, rows);
  }
}

const related = (trainee: KnownTrainee, placements: RelatedTrainee["placements"]): RelatedTrainee => ({
  id: trainee.id,
  personId: trainee.personId,
  hubCode: trainee.hubId,
  subjectCode: trainee.subjectId,
  startedOn: trainee.startedOn,
  placements,
});

const fingerprint = (relations: readonly TraineeRelation[]) =>
  relations
    .map((each) => JSON.stringify([each.personId, each.relation, each.from, each.until]))
    .sort()
    .join();

function roleHoldings(unit: ReadUnit, providerId: string): Promise<RoleHolding[]> {
  return unit.rows<RoleHolding>(
    `select person_id as "personId", role, hub_id as "hubCode", subject_id as "subjectCode", school_id as "schoolUrn",
       from_on as "from", until_on as "until"
     from role_holding where provider_id = $1 and role <> 'trainee'`,
    [providerId],
  );
}

async function placementsOf(unit: ReadUnit, providerId: string, traineeIds: readonly string[]) {
  const rows = await unit.rows<RelatedTrainee["placements"][number] & { readonly traineeId: string }>(
    `select trainee_id as "traineeId", school_id as "schoolUrn", starts_on as "startsOn", ends_on as "endsOn",
       mentor_id as "mentorId"
     from placement where provider_id = $1 and trainee_id = any($2::uuid[]) order by position`,
    [providerId, traineeIds],
  );
  return grouped(rows, ({ traineeId }) => traineeId);
}

async function recordedReach(unit: ReadUnit, providerId: string, traineeIds: readonly string[]) {
  const rows = await unit.rows<TraineeRelation>(
    `select person_id as "personId", trainee_id as "traineeId", relation, from_on as "from", until_on as "until"
     from reach where provider_id = $1 and trainee_id = any($2::uuid[])`,
    [providerId, traineeIds],
  );
  return grouped(rows, ({ traineeId }) => traineeId);
}
