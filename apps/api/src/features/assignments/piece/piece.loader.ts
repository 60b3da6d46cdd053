import { inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { readPieces } from "./piece.query.js";
import { type ShownPiece, showPiece } from "./show-piece.js";

/** Pieces of work by id, masked for this viewer; null outside the viewer's scope. */
export const pieceById: Batch<string, ShownPiece | null> = async (ids, context) => {
  const { today } = viewerOf(context);
  const rows = (await readPieces(ids, context)).map((row) => showPiece(row, today));
  return inOrder(ids, rows, ({ id }) => id);
};
