import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A summary of a school as it was frozen: never changed. */
export interface SchoolSummaryRow {
  readonly id: string;
  readonly schoolId: string;
  readonly reviewPointId: string;
  /** null where it is of all subjects. */
  readonly subjectId: string | null;
  /** Canonical JSON. */
  readonly content: string;
  readonly sha256: string;
  readonly remark: string | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  schoolId: { name: "school_id", type: "uuid" },
  reviewPointId: { name: "review_point_id", type: "uuid" },
  subjectId: { name: "subject_id", type: "uuid", nullable: true },
  content: { type: "text" },
  sha256: { type: "text" },
  remark: { type: "text", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<SchoolSummaryRow>, EntitySchemaColumnOptions>;

export const schoolSummaryTable = new EntitySchema<Stored<SchoolSummaryRow>>({
  name: "school_summary",
  columns,
});
