import { ExerciseType } from "./exercise.type.js";
/** Closes an exercise: nothing is done with it any more, and what was recorded stays. */
export declare const closeExercise: import("../../../graph/writing/action.js").Action<import("../opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
