import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** The trainees of one academic year under one version of a framework. */
export interface CohortRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** 2026 is the academic year 2026-27. */
  readonly academicYear: number;
  readonly frameworkId: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  code: { type: "text" },
  name: { type: "text" },
  academicYear: { name: "academic_year", type: "integer" },
  frameworkId: { name: "framework_id", type: "uuid" },
  startsOn: { name: "starts_on", type: "date" },
  endsOn: { name: "ends_on", type: "date" },
} satisfies Record<keyof Stored<CohortRow>, EntitySchemaColumnOptions>;

export const cohortTable = new EntitySchema<Stored<CohortRow>>({ name: "cohort", columns });
