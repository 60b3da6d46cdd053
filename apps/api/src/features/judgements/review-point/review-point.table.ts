import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A point of the year at which every trainee of a cohort is judged on every strand. */
export interface ReviewPointRow {
  readonly id: string;
  readonly cohortId: string;
  readonly code: string;
  readonly name: string;
  /** From 1. */
  readonly position: number;
  readonly opensOn: IsoDate;
  /** The last day of the window. */
  readonly closesOn: IsoDate;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  cohortId: { name: "cohort_id", type: "uuid" },
  code: { type: "text" },
  name: { type: "text" },
  position: { type: "integer" },
  opensOn: { name: "opens_on", type: "date" },
  closesOn: { name: "closes_on", type: "date" },
} satisfies Record<keyof Stored<ReviewPointRow>, EntitySchemaColumnOptions>;

export const reviewPointTable = new EntitySchema<Stored<ReviewPointRow>>({ name: "review_point", columns });
