import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    boardId: { name: "board_id", type: "uuid", primary: true },
    sequence: { type: "integer", primary: true },
    personId: { name: "person_id", type: "uuid", primary: true },
    signedAt: { name: "signed_at", type: "timestamptz" },
    signedOn: { name: "signed_on", type: "date" },
};
export const boardSignatureTable = new EntitySchema({
    name: "board_signature",
    columns,
});
//# sourceMappingURL=signature.table.js.map