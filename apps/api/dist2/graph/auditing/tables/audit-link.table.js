import { EntitySchema } from "typeorm";
import { providerColumn } from "../../reading/stored.js";
const columns = {
    providerId: providerColumn,
    sequence: { type: "integer", primary: true },
    entryId: { name: "entry_id", type: "uuid" },
    previousHash: { name: "previous_hash", type: "text" },
    hash: { type: "text" },
};
export const auditLinkTable = new EntitySchema({ name: "audit_link", columns });
//# sourceMappingURL=audit-link.table.js.map