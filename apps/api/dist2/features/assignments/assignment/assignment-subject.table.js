import { EntitySchema } from "typeorm";
import { providerColumn } from "../../../graph/reading/stored.js";
const columns = {
    providerId: providerColumn,
    assignmentId: { name: "assignment_id", type: "uuid", primary: true },
    subjectId: { name: "subject_id", type: "uuid", primary: true },
};
export const assignmentSubjectTable = new EntitySchema({
    name: "assignment_subject",
    columns,
});
//# sourceMappingURL=assignment-subject.table.js.map