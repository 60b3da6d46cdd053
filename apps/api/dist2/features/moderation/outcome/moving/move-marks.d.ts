import type { Refused, RefusalOf } from "../../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../../graph/writing/action.js";
import type { ExerciseToWrite } from "../../exercise/exercise-to-write.js";
import type { ExerciseScale } from "../../population/scale-of.query.js";
import type { MarkToMove } from "../moderated-marks.js";
import type { MovedMark } from "./moved-mark.js";
/**
 * Writes the marks after moderation where the kind keeps them: judgements are superseded, and work is given its ACTUAL mark. What was agreed in an
 * observation is the observers' own and is moved by nobody else: then nothing is to be adjusted.
 */
export declare function moveMarks(performance: Performance<"nothing-to-adjust" | "review-signed-off">, exercise: ExerciseToWrite, scale: ExerciseScale, wanted: readonly MarkToMove[]): Promise<readonly MovedMark[] | Refused<RefusalOf<"nothing-to-adjust" | "review-signed-off">>>;
