import type { Batch } from "../../../graph/reading/load.js";
import { type ShownPiece } from "./show-piece.js";
/** Pieces of work by id, masked for this viewer; null outside the viewer's scope. */
export declare const pieceById: Batch<string, ShownPiece | null>;
