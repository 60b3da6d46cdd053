import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ReportWay } from "@reviewpoint/domain/progress";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A report as it was given: never changed, only replaced by another one of its author's. */
export interface SubjectReportRow {
  readonly id: string;
  readonly reviewPointId: string;
  readonly subjectId: string;
  readonly authorId: string;
  readonly way: ReportWay;
  /** Which meeting, or where it was said; null where nothing was to be said of it. */
  readonly occasion: string | null;
  readonly givenOn: IsoDate;
  /** Canonical JSON. */
  readonly content: string;
  readonly sha256: string;
  /** The author's report before this one on the same subject at the same review point; null for the first. */
  readonly replacesId: string | null;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  reviewPointId: { name: "review_point_id", type: "uuid" },
  subjectId: { name: "subject_id", type: "uuid" },
  authorId: { name: "author_id", type: "uuid" },
  way: { type: "text" },
  occasion: { type: "text", nullable: true },
  givenOn: { name: "given_on", type: "date" },
  content: { type: "text" },
  sha256: { type: "text" },
  replacesId: { name: "replaces_id", type: "uuid", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<SubjectReportRow>, EntitySchemaColumnOptions>;

export const subjectReportTable = new EntitySchema<Stored<SubjectReportRow>>({
  name: "subject_report",
  columns,
});

/** Somebody to whom a report was given. */
export interface SubjectReportReaderRow {
  readonly reportId: string;
  readonly personId: string;
}

const readerColumns = {
  providerId: providerColumn,
  reportId: { name: "report_id", type: "uuid", primary: true },
  personId: { name: "person_id", type: "uuid", primary: true },
} satisfies Record<keyof Stored<SubjectReportReaderRow>, EntitySchemaColumnOptions>;

export const subjectReportReaderTable = new EntitySchema<Stored<SubjectReportReaderRow>>({
  name: "subject_report_reader",
  columns: readerColumns,
});
