import { ExerciseType } from "../exercise/exercise.type.js";
import { RecordSecondJudgementsInput } from "./record-second-judgements.input.js";
/** Records what a moderator would have given, for one piece or many: each once, and never changed. */
export declare const recordSecondJudgements: import("../../../graph/writing/action.js").Action<RecordSecondJudgementsInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "exercise-closed" | "finding-missing" | "items-refused" | "judged-twice" | "mark-missing" | "moderation-not-open" | "not-found" | "not-on-desk" | "off-the-scale" | "outcomes-not-decided" | "piece-withdrawn" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
