import { EntitySchema } from "typeorm";
import { providerColumn } from "../../reading/stored.js";
const columns = {
    providerId: providerColumn,
    traineeId: { name: "trainee_id", type: "uuid", primary: true },
    entryId: { name: "entry_id", type: "uuid", primary: true },
};
export const auditAboutTable = new EntitySchema({ name: "audit_about", columns });
//# sourceMappingURL=audit-about.table.js.map