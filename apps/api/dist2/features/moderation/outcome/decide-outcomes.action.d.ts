import { ExerciseType } from "../exercise/exercise.type.js";
/** Decides what follows for each assessor's marks, by the exercise's outcome policy; a later round supersedes. */
export declare const decideOutcomes: import("../../../graph/writing/action.js").Action<import("../opening/open-exercise.input.js").ExerciseStepInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "judge-first" | "moderated-marks-changed" | "not-found" | "outcomes-not-decided" | "pieces-outstanding" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
