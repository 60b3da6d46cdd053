import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    itemId: { name: "item_id", type: "uuid", primary: true },
    kind: { type: "text", primary: true },
    concernedId: { name: "concerned_id", type: "uuid", primary: true },
};
export const boardItemConcernTable = new EntitySchema({
    name: "board_item_concern",
    columns,
});
//# sourceMappingURL=item-concern.table.js.map