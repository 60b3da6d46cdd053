import { ExerciseType } from "../exercise/exercise.type.js";
/** Moves marks as the outcomes say: each is superseded by the one after moderation, and stays. */
export declare const applyAdjustment: import("../../../graph/writing/action.js").Action<import("../opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "moderated-marks-changed" | "not-found" | "nothing-to-adjust" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "review-signed-off" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
