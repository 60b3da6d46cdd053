import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { TraineeStatus } from "@reviewpoint/domain/partnership";
import type { ReadUnit } from "../../../database/index.js";

/** A trainee as recorded, with the person's own facts. */
export interface KnownTrainee {
  readonly id: string;
  readonly personId: string;
  readonly givenNames: string;
  readonly familyName: string;
  readonly email: string | null;
  readonly cohortId: string;
  readonly hubId: string | null;
  readonly subjectId: string;
  readonly registerId: string | null;
  readonly providerTraineeId: string | null;
  readonly trn: string | null;
  readonly status: TraineeStatus;
  readonly route: string | null;
  readonly startedOn: IsoDate;
  readonly expectedEndOn: IsoDate | null;
  readonly withdrawnOn: IsoDate | null;
  readonly deferredOn: IsoDate | null;
  readonly returnedOn: IsoDate | null;
  readonly awardedOn: IsoDate | null;
}

/** Every trainee of a provider. */
export function knownTrainees(unit: ReadUnit, providerId: string): Promise<KnownTrainee[]> {
  return unit.rows<KnownTrainee>(
    `select trainee.id, trainee.person_id as "personId", person.given_names as "givenNames",
       person.family_name as "familyName", person.email, trainee.cohort_id as "cohortId", trainee.hub_id as "hubId",
       trainee.subject_id as "subjectId", trainee.register_id as "registerId",
       trainee.provider_trainee_id as "providerTraineeId", trainee.trn, trainee.status, trainee.route,
       trainee.started_on as "startedOn", trainee.expected_end_on as "expectedEndOn",
       trainee.withdrawn_on as "withdrawnOn", trainee.deferred_on as "deferredOn",
       trainee.returned_on as "returnedOn", trainee.awarded_on as "awardedOn"
     from trainee
     join person on person.provider_id = trainee.provider_id and person.id = trainee.person_id
     where trainee.provider_id = $1
     order by trainee.id`,
    [providerId],
  );
}
