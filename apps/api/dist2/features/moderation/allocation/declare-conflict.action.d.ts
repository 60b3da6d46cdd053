import { ExerciseType } from "../exercise/exercise.type.js";
import { DeclareConflictInput } from "./allocate-moderators.input.js";
/** Declares whose work the viewer should not judge; open pieces that it bars are taken from their desk. */
export declare const declareConflict: import("../../../graph/writing/action.js").Action<DeclareConflictInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict-declared" | "exercise-closed" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
