import { action, isRefused } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { boardNamed, refuseClosed, touched } from "../calling/board-to-write.js";
import { refuseNames } from "../words/refuse-names.js";
import { boardActionTable } from "./action.table.js";
import { RaiseActionInput } from "./follow-up.inputs.js";
/** Asks somebody to do something by a day. */
export const raiseAction = action({
    name: "raiseAction",
    description: "Records what a board asks to be done, by whom and by when.",
    input: RaiseActionInput,
    right: "keep-boards",
    shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
    refusals: ["not-found", "board-closed", "words-missing", "people-named"],
    async perform(performance, { boardId, itemId = null, what, ownerId, dueOn }) {
        const { unit, viewer, now, newId, refuse } = performance;
        const { providerId, personId: recordedBy } = viewer;
        const board = await boardNamed(performance, { boardId });
        if (isRefused(board))
            return board;
        const closed = refuseClosed(board);
        if (closed)
            return closed;
        if (what.trim() === "")
            return refuse({ code: "words-missing", what: "what is to be done" }, "what");
        if (itemId !== null && !board.items.some(({ id }) => id === itemId))
            return refuse({ code: "not-found", what: "item", id: itemId }, "itemId");
        if (!(await found(unit, providerId, "person", ownerId)))
            return refuse({ code: "not-found", what: "person", id: ownerId }, "ownerId");
        const named = await refuseNames(performance, board, { what });
        if (named)
            return named;
        await touched(performance, board);
        const asked = { boardId, itemId, what: what.trim(), ownerId, dueOn };
        await unit.insert(boardActionTable, [{ providerId, id: newId(), ...asked, recordedAt: now, recordedBy }]);
        return { ids: { board: boardId } };
    },
});
//# sourceMappingURL=raise-action.action.js.map