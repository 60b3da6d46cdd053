import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
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
};
export const moderationExerciseTable = new EntitySchema({
    name: "moderation_exercise",
    columns,
});
//# sourceMappingURL=exercise.table.js.map