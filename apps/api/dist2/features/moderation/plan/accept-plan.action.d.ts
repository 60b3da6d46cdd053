import { ExerciseType } from "../exercise/exercise.type.js";
import { ExerciseStepInput } from "../opening/open-exercise.input.js";
export declare class AcceptPlanInput extends ExerciseStepInput {
    readonly planId: string;
}
/** Accepts the newest sample, if marks are still those that it was drawn from: it stays from then on. */
export declare const acceptPlan: import("../../../graph/writing/action.js").Action<AcceptPlanInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "plan-not-newest" | "population-changed" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
