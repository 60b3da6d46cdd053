import sql from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { hubTable } from "./hub.table.js";
/** The provider's hubs by name. Everyone of the provider may know them. */
export const hubListing = {
    kind: "hub",
    select: selectList(hubTable, "hub"),
    from: sql `hub`,
    where: sql `true`,
    order: [sql `hub.name`, sql `hub.id`],
};
//# sourceMappingURL=hub.query.js.map