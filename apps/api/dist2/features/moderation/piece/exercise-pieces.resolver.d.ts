import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { PieceFilter } from "./piece.input.js";
import { type ShownPiece } from "./show-piece.js";
/** The pieces of exercises. */
export declare class ExercisePiecesResolver {
    pieces(exercises: readonly ShownExercise[], page: PageArguments, filter: PieceFilter | null, context: GraphContext): Promise<Page<ShownPiece>[]>;
}
