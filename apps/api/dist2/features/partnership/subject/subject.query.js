import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { subjectTable } from "./subject.table.js";
/** The provider's subjects by name. Everyone of the provider may know them. */
export const subjectListing = {
    kind: "subject",
    select: selectList(subjectTable, "subject"),
    from: sql `subject`,
    where: sql `true`,
    order: [sql `subject.name`, sql `subject.id`],
};
//# sourceMappingURL=subject.query.js.map