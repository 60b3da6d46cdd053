import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    concernId: { name: "concern_id", type: "uuid", nullable: true },
    kind: { type: "text" },
    madeOn: { name: "made_on", type: "date" },
    madeBy: { name: "made_by", type: "uuid" },
    account: { type: "text" },
    firstFollowUpOn: { name: "first_follow_up_on", type: "date" },
    followUpOn: { name: "follow_up_on", type: "date", nullable: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    version: { type: "integer" },
};
export const interventionTable = new EntitySchema({ name: "intervention", columns });
//# sourceMappingURL=intervention.table.js.map