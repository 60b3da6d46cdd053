import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    traineeId: { name: "trainee_id", type: "uuid" },
    writtenBy: { name: "written_by", type: "uuid" },
};
export const meetingTable = new EntitySchema({ name: "meeting", columns });
//# sourceMappingURL=meeting.table.js.map