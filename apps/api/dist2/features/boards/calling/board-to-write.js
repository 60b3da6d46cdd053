import { isUuid } from "../../../graph/reading/is-uuid.js";
import { rowsWithin } from "../../../graph/reading/rows.js";
import { changeRow } from "../../../graph/writing/change-row.js";
import { boardTable } from "../board/board.table.js";
import { readBoards } from "../board/board.query.js";
/** The board to be written to, whatever its stage; or that there is none. */
export async function boardNamed(performance, { boardId }) {
    const [board] = isUuid(boardId) ? await readBoards(rowsWithin(performance), [boardId]) : [];
    return board ?? { refusal: { code: "not-found", what: "board", id: boardId }, path: ["input", "boardId"] };
}
/** The same at the version at which the client has seen it. */
export async function boardSeen(performance, { boardId, expectedVersion }) {
    const board = await boardNamed(performance, { boardId });
    if ("refusal" in board || board.version === expectedVersion)
        return board;
    const refusal = { code: "conflict", currentVersion: board.version };
    return { refusal, path: ["input", "expectedVersion"] };
}
/** That a board is closed, and takes nothing more; null while it is open. */
export function refuseClosed({ closedAt }) {
    if (closedAt === null)
        return null;
    const closedOn = closedAt.slice(0, 10);
    return { refusal: { code: "board-closed", closedOn }, path: ["input", "boardId"] };
}
/** Notes that the board was written to, so that whoever has seen it as it was is told. */
export function touched(performance, board, change = {}) {
    return changeRow(performance, boardTable, board, change);
}
//# sourceMappingURL=board-to-write.js.map