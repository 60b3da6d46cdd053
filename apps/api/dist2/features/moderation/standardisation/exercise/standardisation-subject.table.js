import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    standardisationId: { name: "standardisation_id", type: "uuid", primary: true },
    subjectId: { name: "subject_id", type: "uuid", primary: true },
};
export const standardisationSubjectTable = new EntitySchema({
    name: "standardisation_subject",
    columns,
});
//# sourceMappingURL=standardisation-subject.table.js.map