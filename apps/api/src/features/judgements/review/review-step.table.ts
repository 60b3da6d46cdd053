import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ReviewStep } from "@reviewpoint/domain/judgements";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A sign-off or a reopening of the review of one trainee at one review point: never changed, only followed. */
export interface ReviewStepRow {
  readonly id: string;
  readonly traineeId: string;
  readonly reviewPointId: string;
  /** From 1; the highest counts. */
  readonly sequence: number;
  readonly kind: ReviewStep["kind"];
  /** The provider's day. */
  readonly doneOn: IsoDate;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
  readonly reason: string | null;
  /** The last day on which judgements may be recorded again; null for a sign-off. */
  readonly openUntil: IsoDate | null;
  /** What was signed, as canonical JSON; null for a reopening. */
  readonly content: string | null;
  readonly sha256: string | null;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  reviewPointId: { name: "review_point_id", type: "uuid" },
  sequence: { type: "integer" },
  kind: { type: "text" },
  doneOn: { name: "done_on", type: "date" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  reason: { type: "text", nullable: true },
  openUntil: { name: "open_until", type: "date", nullable: true },
  content: { type: "text", nullable: true },
  sha256: { type: "text", nullable: true },
} satisfies Record<keyof Stored<ReviewStepRow>, EntitySchemaColumnOptions>;

export const reviewStepTable = new EntitySchema<Stored<ReviewStepRow>>({ name: "review_step", columns });
