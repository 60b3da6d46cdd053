import { action, isRefused } from "../../../graph/writing/action.js";
import { eachItem } from "../../../graph/writing/each-item.js";
import { pieceById } from "../piece/piece.loader.js";
import { tiesToPiece, tiesToPieces } from "../piece/piece-to-write.js";
import { PieceOfWorkType } from "../piece/piece.type.js";
import { markCodes, markPiece } from "./mark-piece.js";
import { RecordMarkInput, RecordMarksInput } from "./marking.input.js";
/** Gives a piece of work its first mark. What it was before stays; the trail keeps that it was marked, and not how. */
export const recordMark = action({
    name: "recordMark",
    description: "Gives a piece of work its first mark, as its marker, within the window. Given anew, the last counts, until moderation begins.",
    input: RecordMarkInput,
    right: "mark-work",
    confined: ["value", "answers"],
    ties: (performance, { pieceId }) => tiesToPiece(performance, pieceId),
    shows: { piece: { type: () => PieceOfWorkType, by: pieceById, description: "The piece of work." } },
    refusals: markCodes,
    async perform(performance, input) {
        const marked = await markPiece(performance, input);
        if (isRefused(marked))
            return marked;
        return { ids: { piece: marked.pieceId }, about: [marked.traineeId] };
    },
});
/** Gives several pieces of work their first marks, all or none of them. */
export const recordMarks = action({
    name: "recordMarks",
    description: "Gives several pieces of work their first marks, as their marker: all of them or none.",
    input: RecordMarksInput,
    right: "mark-work",
    confined: ["marks"],
    ties: (performance, { marks }) => {
        const ids = marks.map(({ pieceId }) => pieceId);
        return tiesToPieces(performance, ids, "mark-work");
    },
    shows: {
        pieces: {
            ...{ type: () => PieceOfWorkType, by: pieceById, isList: true },
            description: "The pieces of work.",
        },
    },
    // each mark's own refusal stands among the items
    refusals: ["items-refused"],
    async perform(performance, { marks }) {
        const pieces = await eachItem("marks", marks, (mark) => markPiece(performance, mark));
        if (isRefused(pieces))
            return pieces;
        const traineeIds = new Set(pieces.map(({ traineeId }) => traineeId));
        return { ids: { pieces: pieces.map(({ pieceId }) => pieceId) }, about: [...traineeIds] };
    },
});
//# sourceMappingURL=record-mark.action.js.map