import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    traineeId: { name: "trainee_id", type: "uuid", primary: true },
    version: { type: "integer", primary: true },
    way: { type: "text" },
    kind: { type: "text" },
    weekday: { type: "integer", nullable: true },
    days: { type: "integer", nullable: true },
    counted: { type: "text", nullable: true },
    time: { name: "at_time", type: "text" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const handInAgreementTable = new EntitySchema({
    name: "hand_in_agreement",
    columns,
});
//# sourceMappingURL=hand-in-agreement.table.js.map