import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    agreementId: { name: "agreement_id", type: "uuid", primary: true },
    observationId: { name: "observation_id", type: "uuid" },
    strandId: { name: "strand_id", type: "uuid", primary: true },
    levelId: { name: "level_id", type: "uuid" },
    reason: { type: "text", nullable: true },
};
export const observationAgreedStrandTable = new EntitySchema({
    name: "observation_agreed_strand",
    columns,
});
//# sourceMappingURL=agreed-strand.table.js.map