import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { AssessorOutcome, OutcomeKind } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What was decided for one assessor's marks; a later round supersedes. */
export interface OutcomeRow {
  readonly id: string;
  readonly exerciseId: string;
  readonly round: number;
  readonly assessorId: string | null;
  readonly outcome: OutcomeKind;
  readonly content: AssessorOutcome;
  readonly decidedBy: string;
  readonly decidedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  exerciseId: { name: "exercise_id", type: "uuid" },
  round: { type: "integer" },
  assessorId: { name: "assessor_id", type: "uuid", nullable: true },
  outcome: { type: "text" },
  content: { type: "jsonb" },
  decidedBy: { name: "decided_by", type: "uuid" },
  decidedAt: { name: "decided_at", type: "timestamptz" },
} satisfies Record<keyof Stored<OutcomeRow>, EntitySchemaColumnOptions>;

export const moderationOutcomeTable = new EntitySchema<Stored<OutcomeRow>>({
  name: "moderation_outcome",
  columns,
});
