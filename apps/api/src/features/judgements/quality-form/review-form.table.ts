import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A question as it was asked, and its answer. */
export interface AnsweredQuestion {
  readonly code: string;
  readonly text: string;
  /** null where the question was left out. */
  readonly answer: string | null;
}

/** The form of a review point as it was answered for a subject: never changed, only answered anew. */
export interface ReviewFormRow {
  readonly id: string;
  readonly reviewPointId: string;
  readonly subjectId: string;
  /** From 1; the highest counts. */
  readonly sequence: number;
  readonly answers: readonly AnsweredQuestion[];
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  reviewPointId: { name: "review_point_id", type: "uuid" },
  subjectId: { name: "subject_id", type: "uuid" },
  sequence: { type: "integer" },
  answers: { type: "jsonb" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<ReviewFormRow>, EntitySchemaColumnOptions>;

export const reviewFormTable = new EntitySchema<Stored<ReviewFormRow>>({ name: "review_form", columns });
