import type { GraphContext } from "../../../graph/context.js";
import type { ShownPiece } from "../piece/show-piece.js";
import { type ShownSubmission } from "./submission.type.js";
/** What was handed in for pieces of work. */
export declare class PieceSubmissionsResolver {
    submissions(pieces: readonly ShownPiece[], context: GraphContext): Promise<ShownSubmission[][]>;
}
