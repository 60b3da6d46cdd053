import { refuseClosing } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { boardSeen, refuseClosed, touched } from "./board-to-write.js";
import { CloseBoardInput } from "./call-board.input.js";

/** Closes a board whose items are decided and whose minutes the chair has signed: what it decided stands. */
export const closeBoard = action({
  name: "closeBoard",
  description:
    "Closes a board whose items are decided and whose minutes the chair has signed. Afterwards only its minutes are corrected, and its actions closed.",
  input: CloseBoardInput,
  right: "keep-boards",
  shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
  refusals: [
    ...(["not-found", "conflict", "board-closed"] as const),
    ...(["items-undecided", "minutes-missing", "minutes-unsigned"] as const),
  ],
  async perform(performance, { boardId, expectedVersion }) {
    const board = await boardSeen(performance, { boardId, expectedVersion });
    if (isRefused(board)) return board;
    const closed = refuseClosed(board);
    if (closed) return closed;
    const undecided = board.items.filter(({ decision }) => decision === null);
    const refusal = refuseClosing({
      undecidedItemIds: undecided.map(({ id }) => id),
      signed: board.minutes[0]?.isSigned ?? null,
    });
    if (refusal) return performance.refuse(refusal, "boardId");
    await touched(performance, board, { closedAt: performance.now });
    return { ids: { board: boardId } };
  },
});
