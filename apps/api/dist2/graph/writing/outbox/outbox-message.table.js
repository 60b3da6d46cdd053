import { EntitySchema } from "typeorm";
import { providerColumn } from "../../reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    act: { type: "text" },
    subject: { type: "jsonb" },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    addressedAt: { name: "addressed_at", type: "timestamptz", nullable: true },
};
export const outboxMessageTable = new EntitySchema({
    name: "outbox_message",
    columns,
});
//# sourceMappingURL=outbox-message.table.js.map