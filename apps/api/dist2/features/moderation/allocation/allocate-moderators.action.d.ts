import { type Moderator } from "@reviewpoint/domain/moderation";
import { type Performance } from "../../../graph/writing/action.js";
import { type ExerciseToWrite } from "../exercise/exercise-to-write.js";
import { ExerciseType } from "../exercise/exercise.type.js";
import { AllocateModeratorsInput } from "./allocate-moderators.input.js";
/** Divides the pieces that nobody has yet among the moderators; what can be given to nobody is kept with the reasons. */
export declare const allocateModerators: import("../../../graph/writing/action.js").Action<AllocateModeratorsInput, {
    readonly exercise: {
        readonly type: () => typeof ExerciseType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../exercise/exercise.query.js").ShownExercise | null>;
        readonly description: "The exercise.";
    };
}, "conflict" | "exercise-closed" | "moderator-twice" | "not-a-moderator" | "not-found" | "outcomes-not-decided" | "plan-accepted" | "plan-not-accepted" | "seed-committed" | "seed-not-committed" | "seed-not-revealed" | "seed-revealed">;
/** The moderators, with the trainees whom they observed as conflicts where observations are moderated. */
export declare function moderatorsFor(performance: Pick<Performance, "unit" | "viewer">, exercise: ExerciseToWrite): Promise<Moderator[]>;
