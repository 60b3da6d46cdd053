import type { GraphContext } from "../../../graph/context.js";
import { type ShownAllotment } from "../allotment/allotment.type.js";
import type { ShownPiece } from "./show-piece.js";
type Pieces = readonly ShownPiece[];
export declare class PieceResolver {
    trainee(pieces: Pieces, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    subject(pieces: Pieces, context: GraphContext): Promise<(import("../../partnership/subject/subject.table.js").SubjectRow | null)[]>;
    strand(pieces: Pieces, context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow | null)[]>;
    assessor(pieces: Pieces, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    allotments(pieces: Pieces, context: GraphContext): Promise<ShownAllotment[][]>;
    mine(pieces: Pieces, context: GraphContext): Promise<(ShownAllotment | null)[]>;
}
export {};
