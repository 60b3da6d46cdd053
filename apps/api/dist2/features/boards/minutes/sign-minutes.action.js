import { action, isRefused } from "../../../graph/writing/action.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { boardSeen, touched } from "../calling/board-to-write.js";
import { SignMinutesInput } from "./minutes.inputs.js";
import { boardSignatureTable } from "./signature.table.js";
/** Signs the newest minutes as the viewer, a member of the board. They count as signed when the chair has. */
export const signMinutes = action({
    name: "signMinutes",
    description: "Signs the newest minutes of a board as the viewer, who sits on it. They count as signed when the chair has signed them.",
    input: SignMinutesInput,
    right: "sit-on-boards",
    shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
    refusals: ["not-found", "conflict", "not-a-member", "minutes-missing", "minutes-signed"],
    async perform(performance, { boardId, expectedVersion, sequence }) {
        const { unit, viewer, now, refuse } = performance;
        const { providerId, personId, today } = viewer;
        const board = await boardSeen(performance, { boardId, expectedVersion });
        if (isRefused(board))
            return board;
        if (!board.members.some((member) => member.personId === personId))
            return refuse({ code: "not-a-member", personIds: [personId] }, "boardId");
        const [newest] = board.minutes;
        if (!newest || newest.sequence !== sequence)
            return refuse({ code: "minutes-missing" }, "sequence");
        const own = newest.signatures.find((one) => one.personId === personId);
        if (own)
            return refuse({ code: "minutes-signed", signedOn: own.signedOn }, "sequence");
        await touched(performance, board);
        await unit.insert(boardSignatureTable, [
            { providerId, boardId, sequence, personId, signedAt: now, signedOn: today },
        ]);
        return { ids: { board: boardId } };
    },
});
//# sourceMappingURL=sign-minutes.action.js.map