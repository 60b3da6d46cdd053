import { action, isRefused } from "../../../graph/writing/action.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { boardNamed, touched } from "../calling/board-to-write.js";
import { boardOfAction } from "./action.query.js";
import { boardActionDoneTable } from "./action-done.table.js";
import { CloseActionInput } from "./follow-up.inputs.js";
/** Records that an action was done, also after its board was closed. */
export const closeAction = action({
    name: "closeAction",
    description: "Records that an action of a board was done, and what was done. Also after the board was closed.",
    input: CloseActionInput,
    right: "keep-boards",
    shows: { board: { type: () => BoardType, by: boardById, description: "The action's board." } },
    refusals: ["not-found", "action-done", "words-missing", "day-to-come"],
    async perform(performance, { actionId, doneOn, account }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId: recordedBy, today } = viewer;
        const boardId = await boardOfAction(performance, actionId);
        const board = boardId === null ? null : await boardNamed(performance, { boardId });
        if (board === null || isRefused(board))
            return refuse({ code: "not-found", what: "action", id: actionId }, "actionId");
        const done = board.actions.find(({ id }) => id === actionId)?.doneOn ?? null;
        if (done !== null)
            return refuse({ code: "action-done", doneOn: done }, "actionId");
        if (account.trim() === "")
            return refuse({ code: "words-missing", what: "what was done" }, "account");
        const on = doneOn ?? today;
        if (on > today)
            return refuse({ code: "day-to-come", today }, "doneOn");
        await touched(performance, board);
        const row = { actionId, doneOn: on, account: account.trim(), recordedAt: now, recordedBy };
        await unit.insert(boardActionDoneTable, [{ providerId, ...row }]);
        return { ids: { board: board.id } };
    },
});
//# sourceMappingURL=close-action.action.js.map