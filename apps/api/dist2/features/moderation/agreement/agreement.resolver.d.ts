import type { GraphContext } from "../../../graph/context.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { type ExerciseAgreementType } from "./agreement.type.js";
type Exercises = readonly ShownExercise[];
export declare class ExerciseAgreementResolver {
    agreement(exercises: Exercises, context: GraphContext): Promise<({
        before: ExerciseAgreementType;
        after: ExerciseAgreementType;
    } | null)[]>;
    stalePieces(exercises: Exercises, context: GraphContext): Promise<(number | null)[]>;
}
export {};
