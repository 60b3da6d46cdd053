import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    messageId: { name: "message_id", type: "uuid" },
    personId: { name: "person_id", type: "uuid" },
    postedAt: { name: "posted_at", type: "timestamptz", nullable: true },
    tries: { type: "integer" },
    failure: { type: "text", nullable: true },
    deliveredAt: { name: "delivered_at", type: "timestamptz", nullable: true },
    gaveUpAt: { name: "gave_up_at", type: "timestamptz", nullable: true },
    version: { type: "integer" },
};
export const letterTable = new EntitySchema({ name: "letter", columns });
//# sourceMappingURL=letter.table.js.map