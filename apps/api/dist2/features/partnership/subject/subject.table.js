import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    code: { type: "text" },
    name: { type: "text" },
};
export const subjectTable = new EntitySchema({ name: "subject", columns });
//# sourceMappingURL=subject.table.js.map