import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";
import type { Role } from "../../../identity/index.js";

/** What a person does at the provider, where, and from when until when. */
export interface RoleHoldingRow {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly hubId: string | null;
  readonly subjectId: string | null;
  readonly schoolId: string | null;
  /** The one cohort of the subject that it is confined to. */
  readonly cohortId: string | null;
  readonly fromOn: IsoDate;
  readonly untilOn: IsoDate | null;
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  personId: { name: "person_id", type: "uuid" },
  role: { type: "text" },
  hubId: { name: "hub_id", type: "uuid", nullable: true },
  subjectId: { name: "subject_id", type: "uuid", nullable: true },
  schoolId: { name: "school_id", type: "uuid", nullable: true },
  cohortId: { name: "cohort_id", type: "uuid", nullable: true },
  fromOn: { name: "from_on", type: "date" },
  untilOn: { name: "until_on", type: "date", nullable: true },
  version: { type: "integer" },
} satisfies Record<keyof Stored<RoleHoldingRow>, EntitySchemaColumnOptions>;

export const roleHoldingTable = new EntitySchema<Stored<RoleHoldingRow>>({ name: "role_holding", columns });
