import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { ShownAssignment } from "../assignment/show-assignment.js";
import { PieceFilter } from "./piece.input.js";
import { type ShownPiece } from "./show-piece.js";
type Pieces = readonly ShownPiece[];
export declare class PieceOfWorkResolver {
    pieceOfWork(id: string, context: GraphContext): Promise<ShownPiece | null>;
    assignment(pieces: Pieces, context: GraphContext): Promise<(ShownAssignment | null)[]>;
    trainee(pieces: Pieces, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    marker(pieces: Pieces, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
/** The pieces of work of assignments. */
export declare class AssignmentPiecesResolver {
    pieces(assignments: readonly ShownAssignment[], page: PageArguments, filter: PieceFilter | null, context: GraphContext): Promise<Page<ShownPiece>[]>;
}
export {};
