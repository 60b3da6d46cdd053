import type { GraphContext } from "../../../graph/context.js";
import type { ShownPiece } from "../piece/show-piece.js";
import { type ShownMark } from "./mark.type.js";
type Pieces = readonly ShownPiece[];
/** The three marks of pieces of work, side by side, and how they came about. */
export declare class PieceMarksResolver {
    marks(pieces: Pieces, context: GraphContext): Promise<ShownMark[][]>;
    first(pieces: Pieces, context: GraphContext): Promise<(ShownMark | null)[]>;
    actual(pieces: Pieces, context: GraphContext): Promise<(ShownMark | null)[]>;
    agreed(pieces: Pieces, context: GraphContext): Promise<(ShownMark | null)[]>;
}
export declare class MarkResolver {
    givenBy(marks: readonly ShownMark[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
export {};
