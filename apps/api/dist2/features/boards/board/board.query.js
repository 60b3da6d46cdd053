import sql, { empty } from "sql-template-tag";
import { inOrder } from "../../../graph/reading/by-key.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { readBoardRecord } from "../record/board-record.js";
import { showBoard } from "../record/show-board.js";
import { boardTable } from "./board.table.js";
const columns = selectList(boardTable, "board");
/** Boards, the newest day first; those that there were at an instant. */
export function boardListing(asOf) {
    return {
        kind: "board",
        select: columns,
        from: sql `board`,
        where: asOf === null ? sql `true` : sql `board.recorded_at <= ${asOf}::timestamptz`,
        order: [sql `board.held_on`, sql `board.id`],
        descending: true,
    };
}
/** Boards that were read, with what was recorded of them by an instant. */
export async function withRecord(read, rows, asOf) {
    if (rows.length === 0)
        return [];
    const record = await readBoardRecord(read, rows.map(({ id }) => id));
    return rows.map((row) => showBoard(row, record, asOf));
}
/** Boards by id, as they stood at an instant. */
export async function readBoards(read, ids, asOf = null) {
    const known = asOf === null ? empty : sql `and board.recorded_at <= ${asOf}::timestamptz`;
    const rows = await read(sql `select ${columns} from board where board.id = any(${ids}::uuid[]) ${known}`);
    return withRecord(read, rows, asOf);
}
/** Boards by id as they stand now; null for who may not read boards. */
export const boardById = async (ids, context) => {
    if (!accessOf(viewerOf(context)).may({ act: "read-boards" }))
        return ids.map(() => null);
    return inOrder(ids, await readBoards(context.read, ids), ({ id }) => id);
};
//# sourceMappingURL=board.query.js.map