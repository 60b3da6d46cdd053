import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    exerciseId: { name: "exercise_id", type: "uuid" },
    sequence: { type: "integer" },
    policy: { type: "jsonb" },
    population: { type: "integer" },
    asked: { type: "integer" },
    populationHash: { name: "population_hash", type: "text" },
    planHash: { name: "plan_hash", type: "text" },
    relaxed: { type: "jsonb" },
    missed: { type: "jsonb" },
    draftedBy: { name: "drafted_by", type: "uuid" },
    draftedAt: { name: "drafted_at", type: "timestamptz" },
};
export const moderationPlanTable = new EntitySchema({ name: "moderation_plan", columns });
//# sourceMappingURL=plan.table.js.map