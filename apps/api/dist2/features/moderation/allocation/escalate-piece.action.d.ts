import { ExerciseType } from "../exercise/exercise.type.js";
import { EscalatePieceInput } from "./allocate-moderators.input.js";
/** Gives a piece that was judged twice to a third person. */
export declare const escalatePiece: import("../../../graph/writing/action.js").Action<EscalatePieceInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "barred-from-piece" | "conflict" | "exercise-closed" | "not-a-moderator" | "not-found" | "outcomes-not-decided" | "piece-withdrawn" | "pieces-outstanding" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
