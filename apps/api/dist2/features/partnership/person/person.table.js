import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    id: { type: "uuid", primary: true },
    givenNames: { name: "given_names", type: "text" },
    familyName: { name: "family_name", type: "text" },
    email: { type: "text", nullable: true },
};
export const personTable = new EntitySchema({ name: "person", columns });
//# sourceMappingURL=person.table.js.map