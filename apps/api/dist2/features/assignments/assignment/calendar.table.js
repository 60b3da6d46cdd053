import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    assignmentId: { name: "assignment_id", type: "uuid", primary: true },
    sequence: { type: "integer", primary: true },
    handInBy: { name: "hand_in_by", type: "date" },
    markingOpensOn: { name: "marking_opens_on", type: "date" },
    markingClosesOn: { name: "marking_closes_on", type: "date" },
    moderationOpensOn: { name: "moderation_opens_on", type: "date" },
    moderationClosesOn: { name: "moderation_closes_on", type: "date" },
    releaseOn: { name: "release_on", type: "date" },
    recordedBy: { name: "recorded_by", type: "uuid" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const assignmentCalendarTable = new EntitySchema({
    name: "assignment_calendar",
    columns,
});
//# sourceMappingURL=calendar.table.js.map