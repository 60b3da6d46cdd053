import type { GraphContext } from "../../../graph/context.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
export declare class UnallottedPieceType {
    readonly pieceKey: string;
    readonly sentence: string;
}
/** What could be given to nobody when pieces were last divided. */
export declare class ExerciseAllocationResolver {
    #private;
    unallotted(exercises: readonly ShownExercise[], context: GraphContext): Promise<{
        pieceKey: string;
        sentence: string;
    }[][]>;
    subjectsWithoutModerator(exercises: readonly ShownExercise[], context: GraphContext): Promise<string[][]>;
}
