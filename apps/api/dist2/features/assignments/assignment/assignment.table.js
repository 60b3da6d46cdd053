import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    title: { type: "text" },
    kindCode: { name: "kind_code", type: "text" },
    kind: { type: "jsonb" },
    cohortId: { name: "cohort_id", type: "uuid" },
    handInBy: { name: "hand_in_by", type: "date" },
    markingOpensOn: { name: "marking_opens_on", type: "date" },
    markingClosesOn: { name: "marking_closes_on", type: "date" },
    moderationOpensOn: { name: "moderation_opens_on", type: "date" },
    moderationClosesOn: { name: "moderation_closes_on", type: "date" },
    releaseOn: { name: "release_on", type: "date" },
    setBy: { name: "set_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    version: { type: "integer" },
};
export const assignmentTable = new EntitySchema({ name: "assignment", columns });
//# sourceMappingURL=assignment.table.js.map