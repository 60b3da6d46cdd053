import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { frameworkTable } from "./framework.table.js";
/** The provider's frameworks in all versions, the newest first. */
export const frameworkListing = {
    kind: "framework",
    select: selectList(frameworkTable, "framework"),
    from: sql `framework`,
    where: sql `true`,
    order: [sql `framework.valid_from`, sql `framework.id`],
    descending: true,
};
//# sourceMappingURL=framework.query.js.map