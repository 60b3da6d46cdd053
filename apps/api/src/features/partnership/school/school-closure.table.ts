import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Days within term on which one school is closed. */
export interface SchoolClosureRow {
  readonly schoolId: string;
  readonly academicYear: number;
  /** e.g. `Half term`, `INSET`. */
  readonly reason: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

const columns = {
  providerId: providerColumn,
  schoolId: { name: "school_id", type: "uuid", primary: true },
  academicYear: { name: "academic_year", type: "integer", primary: true },
  reason: { type: "text" },
  startsOn: { name: "starts_on", type: "date", primary: true },
  endsOn: { name: "ends_on", type: "date" },
} satisfies Record<keyof Stored<SchoolClosureRow>, EntitySchemaColumnOptions>;

export const schoolClosureTable = new EntitySchema<Stored<SchoolClosureRow>>({
  name: "school_closure",
  columns,
});
