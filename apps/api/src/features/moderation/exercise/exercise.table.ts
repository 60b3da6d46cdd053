import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ExerciseKind, OutcomePolicy, SamplingPolicy } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What is moderated, by which policies, and how far it has come. */
export interface ExerciseRow {
  readonly id: string;
  readonly kind: ExerciseKind;
  readonly title: string;
  readonly cohortId: string;
  readonly reviewPointId: string | null;
  readonly assignmentId: string | null;
  readonly observedFrom: IsoDate | null;
  readonly observedUntil: IsoDate | null;
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  readonly isBlind: boolean;
  readonly policy: SamplingPolicy;
  readonly outcomePolicy: OutcomePolicy;
  readonly openedBy: string;
  readonly openedAt: IsoInstant;
  readonly seedHash: string | null;
  readonly seedCommittedAt: IsoInstant | null;
  readonly marksWhenCommitted: number | null;
  readonly acceptedPlanId: string | null;
  readonly acceptedBy: string | null;
  readonly acceptedAt: IsoInstant | null;
  readonly seedRevealedAt: IsoInstant | null;
  readonly closedBy: string | null;
  readonly closedAt: IsoInstant | null;
  readonly closedOn: IsoDate | null;
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  kind: { type: "text" },
  title: { type: "text" },
  cohortId: { name: "cohort_id", type: "uuid" },
  reviewPointId: { name: "review_point_id", type: "uuid", nullable: true },
  assignmentId: { name: "assignment_id", type: "uuid", nullable: true },
  observedFrom: { name: "observed_from", type: "date", nullable: true },
  observedUntil: { name: "observed_until", type: "date", nullable: true },
  opensOn: { name: "opens_on", type: "date" },
  closesOn: { name: "closes_on", type: "date" },
  isBlind: { name: "is_blind", type: "boolean" },
  policy: { type: "jsonb" },
  outcomePolicy: { name: "outcome_policy", type: "jsonb" },
  openedBy: { name: "opened_by", type: "uuid" },
  openedAt: { name: "opened_at", type: "timestamptz" },
  seedHash: { name: "seed_hash", type: "text", nullable: true },
  seedCommittedAt: { name: "seed_committed_at", type: "timestamptz", nullable: true },
  marksWhenCommitted: { name: "marks_when_committed", type: "integer", nullable: true },
  acceptedPlanId: { name: "accepted_plan_id", type: "uuid", nullable: true },
  acceptedBy: { name: "accepted_by", type: "uuid", nullable: true },
  acceptedAt: { name: "accepted_at", type: "timestamptz", nullable: true },
  seedRevealedAt: { name: "seed_revealed_at", type: "timestamptz", nullable: true },
  closedBy: { name: "closed_by", type: "uuid", nullable: true },
  closedAt: { name: "closed_at", type: "timestamptz", nullable: true },
  closedOn: { name: "closed_on", type: "date", nullable: true },
  version: { type: "integer" },
} satisfies Record<keyof Stored<ExerciseRow>, EntitySchemaColumnOptions>;

export const moderationExerciseTable = new EntitySchema<Stored<ExerciseRow>>({
  name: "moderation_exercise",
  columns,
});
