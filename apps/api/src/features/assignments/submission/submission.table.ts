import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** Something that was handed in. */
export interface SubmissionRow {
  readonly id: string;
  readonly pieceId: string;
  /** From 1, as they came in. */
  readonly sequence: number;
  /** From 1; one that was withdrawn gives its number to the next. */
  readonly attempt: number;
  readonly receivedOn: IsoDate;
  /** By the provider's rule and the trainee's extensions when it was recorded; 0 in time. */
  readonly daysLate: number;
  readonly recordedBy: string;
  readonly recordedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  pieceId: { name: "piece_id", type: "uuid" },
  sequence: { type: "integer" },
  attempt: { type: "integer" },
  receivedOn: { name: "received_on", type: "date" },
  daysLate: { name: "days_late", type: "integer" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
} satisfies Record<keyof Stored<SubmissionRow>, EntitySchemaColumnOptions>;

export const submissionTable = new EntitySchema<Stored<SubmissionRow>>({ name: "submission", columns });
