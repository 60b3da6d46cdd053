import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** That a person reaches a trainee, by which relation, from when until when: what scopes are semi-joins on. */
export interface ReachRow {
  readonly personId: string;
  readonly traineeId: string;
  readonly relation: "self" | "caseload" | "school" | "subject" | "hub";
  readonly fromOn: IsoDate;
  readonly untilOn: IsoDate | null;
}

const columns = {
  providerId: providerColumn,
  personId: { name: "person_id", type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid", primary: true },
  relation: { type: "text", primary: true },
  fromOn: { name: "from_on", type: "date", primary: true },
  untilOn: { name: "until_on", type: "date", nullable: true },
} satisfies Record<keyof Stored<ReachRow>, EntitySchemaColumnOptions>;

export const reachTable = new EntitySchema<Stored<ReachRow>>({ name: "reach", columns });
