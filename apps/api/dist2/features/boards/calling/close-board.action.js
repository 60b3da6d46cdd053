import { refuseClosing } from "@reviewpoint/domain/moderation";
import { withinPurpose } from "../../../database/index.js";
import { action, isRefused } from "../../../graph/writing/action.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { agreeMarks } from "../../moderation/index.js";
import { boardSeen, refuseClosed, touched } from "./board-to-write.js";
import { CloseBoardInput } from "./call-board.input.js";
/**
 * Closes a board whose items are decided and whose minutes the chair has signed: what it decided stands, and written work
 * of the exercises that it confirmed is given its AGREED mark. Until then a decision may have been corrected.
 */
export const closeBoard = action({
    name: "closeBoard",
    description: "Closes a board whose items are decided and whose minutes the chair has signed. Written work whose moderation it confirmed is given its AGREED mark. Afterwards only its minutes are corrected, and its actions closed.",
    input: CloseBoardInput,
    right: "keep-boards",
    shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
    refusals: [
        ...["not-found", "conflict", "board-closed"],
        ...["items-undecided", "minutes-missing", "minutes-unsigned"],
    ],
    async perform(performance, { boardId, expectedVersion }) {
        const board = await boardSeen(performance, { boardId, expectedVersion });
        if (isRefused(board))
            return board;
        const closed = refuseClosed(board);
        if (closed)
            return closed;
        const undecided = board.items.filter(({ decision }) => decision === null);
        const refusal = refuseClosing({
            undecidedItemIds: undecided.map(({ id }) => id),
            signed: board.minutes[0]?.isSigned ?? null,
        });
        if (refusal)
            return performance.refuse(refusal, "boardId");
        const confirmed = board.items.filter(({ kind, decision }) => kind === "exercise" && decision?.kind === "confirm");
        const exerciseIds = confirmed.map(({ subjectId }) => subjectId);
        // with every mark in view: what whoever closes is to judge blind elsewhere is agreed like the rest
        const about = await withinPurpose(performance.unit, "moderation", () => agreeMarks(performance, exerciseIds));
        await touched(performance, board, { closedAt: performance.now });
        return { ids: { board: boardId }, about, facts: { agreedMarks: about.length } };
    },
});
//# sourceMappingURL=close-board.action.js.map