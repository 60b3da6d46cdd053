import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    interventionId: { name: "intervention_id", type: "uuid", primary: true },
    sequence: { type: "integer", primary: true },
    followedOn: { name: "followed_on", type: "date" },
    followedBy: { name: "followed_by", type: "uuid" },
    account: { type: "text" },
    effect: { type: "text" },
    nextOn: { name: "next_on", type: "date", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
};
export const followUpTable = new EntitySchema({
    name: "intervention_follow_up",
    columns,
});
//# sourceMappingURL=follow-up.table.js.map