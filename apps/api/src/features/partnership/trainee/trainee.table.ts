import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { TraineeStatus } from "@reviewpoint/domain/partnership";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A person in training. */
export interface TraineeRow {
  readonly id: string;
  readonly personId: string;
  readonly cohortId: string;
  readonly hubId: string | null;
  readonly subjectId: string;
  /** Identifier given by the national register. */
  readonly registerId: string | null;
  /** The provider's own identifier. */
  readonly providerTraineeId: string | null;
  /** Teacher reference number: seven digits. */
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

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  personId: { name: "person_id", type: "uuid" },
  cohortId: { name: "cohort_id", type: "uuid" },
  hubId: { name: "hub_id", type: "uuid", nullable: true },
  subjectId: { name: "subject_id", type: "uuid" },
  registerId: { name: "register_id", type: "text", nullable: true },
  providerTraineeId: { name: "provider_trainee_id", type: "text", nullable: true },
  trn: { type: "text", nullable: true },
  status: { type: "text" },
  route: { type: "text", nullable: true },
  startedOn: { name: "started_on", type: "date" },
  expectedEndOn: { name: "expected_end_on", type: "date", nullable: true },
  withdrawnOn: { name: "withdrawn_on", type: "date", nullable: true },
  deferredOn: { name: "deferred_on", type: "date", nullable: true },
  returnedOn: { name: "returned_on", type: "date", nullable: true },
  awardedOn: { name: "awarded_on", type: "date", nullable: true },
} satisfies Record<keyof Stored<TraineeRow>, EntitySchemaColumnOptions>;

export const traineeTable = new EntitySchema<Stored<TraineeRow>>({ name: "trainee", columns });
