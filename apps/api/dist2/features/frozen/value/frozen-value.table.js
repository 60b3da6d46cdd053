import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    frozenId: { name: "frozen_id", type: "uuid", primary: true },
    digest: { type: "text", primary: true },
    salt: { type: "text" },
    value: { type: "jsonb" },
    traineeId: { name: "trainee_id", type: "uuid", nullable: true },
};
export const frozenValueTable = new EntitySchema({ name: "frozen_value", columns });
//# sourceMappingURL=frozen-value.table.js.map