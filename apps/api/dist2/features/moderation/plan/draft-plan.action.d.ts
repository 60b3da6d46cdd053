import { ExerciseType } from "../exercise/exercise.type.js";
/** Draws a sample from what there is now, with the seed that was committed to, and keeps it with its population. */
export declare const draftPlan: import("../../../graph/writing/action.js").Action<import("../opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise, with its plans.";
    };
}, "conflict" | "exercise-closed" | "judge-first" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-infeasible" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
