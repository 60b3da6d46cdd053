import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    observationId: { name: "observation_id", type: "uuid", primary: true },
    withdrawnBy: { name: "withdrawn_by", type: "uuid" },
    withdrawnAt: { name: "withdrawn_at", type: "timestamptz" },
    reason: { type: "text" },
};
export const observationWithdrawalTable = new EntitySchema({
    name: "observation_withdrawal",
    columns,
});
//# sourceMappingURL=withdrawal.table.js.map