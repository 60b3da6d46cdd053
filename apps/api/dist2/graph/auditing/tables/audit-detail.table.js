import { EntitySchema } from "typeorm";
import { providerColumn } from "../../reading/stored.js";
const columns = {
    providerId: providerColumn,
    entryId: { name: "entry_id", type: "uuid", primary: true },
    salt: { type: "text" },
    value: { type: "jsonb" },
};
export const auditDetailTable = new EntitySchema({ name: "audit_detail", columns });
//# sourceMappingURL=audit-detail.table.js.map