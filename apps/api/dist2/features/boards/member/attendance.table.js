import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    boardId: { name: "board_id", type: "uuid", primary: true },
    sequence: { type: "integer", primary: true },
    present: { type: "jsonb" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    recordedBy: { name: "recorded_by", type: "uuid" },
};
export const boardAttendanceTable = new EntitySchema({
    name: "board_attendance",
    columns,
});
//# sourceMappingURL=attendance.table.js.map