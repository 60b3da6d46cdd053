import { inOrder } from "../../../graph/reading/by-key.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { readPieces } from "./piece.query.js";
import { showPiece } from "./show-piece.js";
/** Pieces of work by id, masked for this viewer; null outside the viewer's scope. */
export const pieceById = async (ids, context) => {
    const { today } = viewerOf(context);
    const rows = (await readPieces(ids, context)).map((row) => showPiece(row, today));
    return inOrder(ids, rows, ({ id }) => id);
};
//# sourceMappingURL=piece.loader.js.map