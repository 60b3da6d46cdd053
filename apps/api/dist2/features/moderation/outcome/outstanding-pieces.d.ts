import type { AllotmentRow } from "../allotment/allotment.table.js";
import { type FrozenPiece } from "../piece/frozen-pieces.query.js";
/** How many pieces of the sample wait for a moderator: given to nobody, or to somebody who has not judged them yet. */
export declare function outstandingPieces(pieces: readonly FrozenPiece[], allotments: readonly AllotmentRow[]): number;
