import { ExerciseType } from "../exercise/exercise.type.js";
import { OpenExerciseInput } from "./open-exercise.input.js";
/** Opens an exercise: what is moderated, and by which policies, is fixed from then on. */
export declare const openExercise: import("../../../graph/writing/action.js").Action<OpenExerciseInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "about-something-else" | "exercise-untitled" | "not-found" | "policy-not-chosen" | "policy-refused" | "preset-unknown" | "window-reversed">;
