import sql, { empty, join } from "sql-template-tag";
import { selectList } from "../../../graph/reading/select-list.js";
import { schoolTable } from "./school.table.js";
/** The partnership's schools. Everyone of the provider may know them. */
export function schoolListing(filter = null, orderBy = null) {
    const order = orderBy ?? "NAME";
    return {
        kind: "school",
        select: selectList(schoolTable, "school"),
        from: sql `school${order === "HUB" ? withHub : empty}`,
        where: conditions(filter),
        order: orders[order],
    };
}
const withHub = sql ` left join hub on hub.provider_id = school.provider_id and hub.id = school.hub_id`;
const byName = [sql `school.name`, sql `school.id`];
const orders = {
    NAME: byName,
    URN: [sql `school.urn`, sql `school.id`],
    HUB: [sql `coalesce(hub.name, '')`, ...byName],
};
function conditions(filter) {
    const all = [sql `true`];
    if (filter?.hub != null)
        all.push(sql `school.hub_id in (select id from hub where code = ${filter.hub})`);
    if (filter?.search != null) {
        all.push(sql `(strpos(lower(school.name), lower(${filter.search})) > 0 or strpos(school.urn, ${filter.search}) > 0)`);
    }
    return join(all, " and ");
}
//# sourceMappingURL=school.query.js.map