import { audiencesOf } from "@reviewpoint/domain/access";
import sql, {} from "sql-template-tag";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { frozenTable } from "./frozen.table.js";
const columns = selectList(frozenTable, "frozen");
/** What the viewer froze, and what was frozen for a role that they hold today. */
function meantFor({ personId, roles }) {
    const audiences = audiencesOf(roles.map(({ role }) => role));
    return sql `(frozen.recorded_by = ${personId}::uuid or frozen.audience = any(${audiences}::text[]))`;
}
/** What was frozen and is meant for the viewer, the newest first; of one board, or all. */
export function frozenListing(viewer, boardId) {
    const where = meantFor(viewer);
    return {
        kind: "frozen",
        select: columns,
        from: sql `frozen`,
        where: boardId === null ? where : sql `${where} and frozen.board_id = ${boardId}::uuid`,
        order: [sql `frozen.recorded_at`, sql `frozen.id`],
        descending: true,
    };
}
/** What was frozen, by id; null for whoever it is not meant for. */
export const frozenById = async (ids, context) => {
    const viewer = viewerOf(context);
    if (!accessOf(viewer).may({ act: "read-frozen-views" }))
        return ids.map(() => null);
    const rows = await context.read(sql `select ${columns} from frozen where frozen.id = any(${ids}::uuid[]) and ${meantFor(viewer)}`);
    return inOrder(ids, rows, ({ id }) => id);
};
//# sourceMappingURL=frozen.query.js.map