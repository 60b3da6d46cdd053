import { refuseMinutes } from "@reviewpoint/domain/moderation";
import { action, isRefused } from "../../../graph/writing/action.js";
import { boardById } from "../board/board.query.js";
import { BoardType } from "../board/board.type.js";
import { boardSeen, touched } from "../calling/board-to-write.js";
import { nextMinutes } from "../calling/next-sequence.query.js";
import { WriteMinutesInput } from "./minutes.inputs.js";
import { refuseNames } from "../words/refuse-names.js";
import { boardMinutesTable } from "./minutes.table.js";
/** Writes the minutes: the text before is kept, and what was signed is corrected with a reason. */
export const writeMinutes = action({
    name: "writeMinutes",
    description: "Writes the minutes of a board as a draft, or corrects minutes that were signed, and says why. Every text before is kept.",
    input: WriteMinutesInput,
    right: "keep-boards",
    confined: ["words", "correction"],
    shows: { board: { type: () => BoardType, by: boardById, description: "The board." } },
    refusals: ["not-found", "conflict", "words-missing", "people-named"],
    async perform(performance, { boardId, expectedVersion, words, correction }) {
        const { unit, viewer, now, refuse } = performance;
        const board = await boardSeen(performance, { boardId, expectedVersion });
        if (isRefused(board))
            return board;
        const [newest] = board.minutes;
        const isSigned = newest?.isSigned ?? false;
        const refusal = refuseMinutes({ text: words, correction: correction ?? null }, isSigned);
        if (refusal)
            return refuse(refusal, words.trim() === "" ? "words" : "correction");
        const named = await refuseNames(performance, board, { words, correction });
        if (named)
            return named;
        await touched(performance, board);
        const { providerId, personId: recordedBy } = viewer;
        const sequence = await nextMinutes(performance, boardId);
        const text = { words: words.trim(), correction: correction?.trim() || null };
        await unit.insert(boardMinutesTable, [
            { providerId, boardId, sequence, ...text, recordedAt: now, recordedBy },
        ]);
        return { ids: { board: boardId } };
    },
});
//# sourceMappingURL=write-minutes.action.js.map