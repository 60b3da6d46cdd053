import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A term of one school. */
export interface SchoolTermRow {
  readonly schoolId: string;
  /** 2026 is the academic year 2026-27. */
  readonly academicYear: number;
  readonly name: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

const columns = {
  providerId: providerColumn,
  schoolId: { name: "school_id", type: "uuid", primary: true },
  academicYear: { name: "academic_year", type: "integer", primary: true },
  name: { type: "text", primary: true },
  startsOn: { name: "starts_on", type: "date" },
  endsOn: { name: "ends_on", type: "date" },
} satisfies Record<keyof Stored<SchoolTermRow>, EntitySchemaColumnOptions>;

export const schoolTermTable = new EntitySchema<Stored<SchoolTermRow>>({ name: "school_term", columns });
