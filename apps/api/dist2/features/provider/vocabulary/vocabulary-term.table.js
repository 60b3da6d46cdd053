import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    key: { type: "text", primary: true },
    singular: { type: "text" },
    plural: { type: "text" },
};
export const vocabularyTermTable = new EntitySchema({
    name: "vocabulary_term",
    columns,
});
//# sourceMappingURL=vocabulary-term.table.js.map