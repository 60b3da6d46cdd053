import sql from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { roleHoldingTable } from "../../partnership/person/role-holding.table.js";
/** Roles by id: everybody's for whoever administers roles, else one's own. */
export const roleHoldingById = async (ids, context) => {
    const viewer = viewerOf(context);
    const rows = await context.read(sql `select ${selectList(roleHoldingTable, "role_holding")}
    from role_holding where id = any(${ids}::uuid[])
      and (${accessOf(viewer).may({ act: "administer-roles" })} or person_id = ${viewer.personId})`);
    return inOrder(ids, rows.map(heldRole), ({ id }) => id);
};
/** A row under the names that the graph shows. */
export function heldRole({ fromOn, untilOn, ...row }) {
    return { ...row, from: fromOn, until: untilOn };
}
//# sourceMappingURL=role-holding.loader.js.map