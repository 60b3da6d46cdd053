import { ExerciseType } from "../exercise/exercise.type.js";
/** Makes the seed, keeps it where nobody reads it, and publishes its hash and how many marks were in by then. */
export declare const commitSeed: import("../../../graph/writing/action.js").Action<import("../opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
