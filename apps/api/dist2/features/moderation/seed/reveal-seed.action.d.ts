import { ExerciseType } from "../exercise/exercise.type.js";
/** Shows the seed to everybody who sees the exercise: from then on anybody can draw the sample again. */
export declare const revealSeed: import("../../../graph/writing/action.js").Action<import("../opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
