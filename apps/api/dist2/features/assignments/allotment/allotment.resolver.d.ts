import type { GraphContext } from "../../../graph/context.js";
import { type OfPiece } from "../piece/rows-of-pieces.js";
import type { ShownPiece } from "../piece/show-piece.js";
import { type AllotmentRow } from "./allotment.table.js";
type ShownAllotment = OfPiece<AllotmentRow>;
/** Who was to mark pieces of work. */
export declare class PieceAllotmentsResolver {
    allotments(pieces: readonly ShownPiece[], context: GraphContext): Promise<ShownAllotment[][]>;
}
export declare class MarkerAllotmentResolver {
    marker(allotments: readonly ShownAllotment[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
export {};
