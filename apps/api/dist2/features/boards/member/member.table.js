import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    boardId: { name: "board_id", type: "uuid", primary: true },
    personId: { name: "person_id", type: "uuid", primary: true },
    seat: { type: "text" },
    position: { type: "integer" },
};
export const boardMemberTable = new EntitySchema({ name: "board_member", columns });
//# sourceMappingURL=member.table.js.map