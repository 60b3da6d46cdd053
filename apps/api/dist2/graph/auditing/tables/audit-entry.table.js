import { EntitySchema } from "typeorm";
import { providerColumn } from "../../reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    recordedAt: { name: "recorded_at", type: "timestamptz" },
    kind: { type: "text" },
    act: { type: "text" },
    actorId: { name: "actor_id", type: "uuid", nullable: true },
    subject: { type: "jsonb" },
    detailDigest: { name: "detail_digest", type: "text" },
};
export const auditEntryTable = new EntitySchema({ name: "audit_entry", columns });
//# sourceMappingURL=audit-entry.table.js.map