import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { ExerciseStepInput } from "../opening/open-exercise.input.js";
export declare class NamedModeratorInput {
    readonly personId: string;
    readonly mostPieces?: number | null;
}
export declare class AllocateModeratorsInput extends ExerciseStepInput {
    readonly moderators: readonly NamedModeratorInput[];
}
export declare class DeclareConflictInput extends WriteInput {
    readonly exerciseId: string;
    readonly with: string;
    readonly withId: string;
}
export declare class EscalatePieceInput extends ExerciseStepInput {
    readonly pieceKey: string;
    readonly moderatorId: string;
}
