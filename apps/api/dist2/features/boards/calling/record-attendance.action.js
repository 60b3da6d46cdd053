import { refuseAttendance } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { boardAttendanceTable } from "../member/attendance.table.js";
import { boardSeen, refuseClosed, touched } from "./board-to-write.js";
import { RecordAttendanceInput } from "./call-board.input.js";
import { nextAttendance } from "./next-sequence.query.js";
/** Records who was there; recorded anew, the newest counts and those before are kept. */
export const recordAttendance = action({
    name: "recordAttendance",
    description: "Records who of a board's members was there. Recorded anew, the newest counts.",
    input: RecordAttendanceInput,
    right: "keep-boards",
    shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
    refusals: ["not-found", "conflict", "board-closed", "day-to-come", "not-a-member", "member-twice"],
    async perform(performance, { boardId, expectedVersion, present }) {
        const { unit, viewer, now, refuse } = performance;
        const board = await boardSeen(performance, { boardId, expectedVersion });
        if (isRefused(board))
            return board;
        const closed = refuseClosed(board);
        if (closed)
            return closed;
        const meeting = { heldOn: board.heldOn, members: board.seated };
        const refusal = refuseAttendance(present, meeting, viewer.today);
        if (refusal)
            return refuse(refusal, "present");
        await touched(performance, board);
        const sequence = await nextAttendance(performance, boardId);
        const { providerId, personId: recordedBy } = viewer;
        await unit.insert(boardAttendanceTable, [
            { providerId, boardId, sequence, present, recordedBy, recordedAt: now },
        ]);
        return { ids: { board: boardId } };
    },
});
//# sourceMappingURL=record-attendance.action.js.map