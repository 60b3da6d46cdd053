import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    assignmentId: { name: "assignment_id", type: "uuid" },
    title: { type: "text" },
    opensOn: { name: "opens_on", type: "date" },
    closesOn: { name: "closes_on", type: "date" },
    rule: { type: "jsonb" },
    openedBy: { name: "opened_by", type: "uuid" },
    openedAt: { name: "opened_at", type: "timestamptz" },
    releasedBy: { name: "released_by", type: "uuid", nullable: true },
    releasedAt: { name: "released_at", type: "timestamptz", nullable: true },
    releasedOn: { name: "released_on", type: "date", nullable: true },
    version: { type: "integer" },
};
export const standardisationTable = new EntitySchema({
    name: "standardisation",
    columns,
});
//# sourceMappingURL=standardisation.table.js.map