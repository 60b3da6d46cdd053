import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../../graph/reading/stored.js";

/** What a lead mentor is writing on a subject at a review point: theirs alone. */
export interface ReportDraftRow {
  readonly id: string;
  readonly reviewPointId: string;
  readonly subjectId: string;
  readonly authorId: string;
  readonly account: string;
  readonly savedAt: IsoInstant;
  /** From 1. */
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  reviewPointId: { name: "review_point_id", type: "uuid" },
  subjectId: { name: "subject_id", type: "uuid" },
  authorId: { name: "author_id", type: "uuid" },
  account: { type: "text" },
  savedAt: { name: "saved_at", type: "timestamptz" },
  version: { type: "integer" },
} satisfies Record<keyof Stored<ReportDraftRow>, EntitySchemaColumnOptions>;

export const reportDraftTable = new EntitySchema<Stored<ReportDraftRow>>({
  name: "subject_report_draft",
  columns,
});
