import type { Refused, RefusalOf } from "../../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../../graph/writing/action.js";
import type { ExerciseToWrite } from "../../exercise/exercise-to-write.js";
import type { ExerciseScale } from "../../population/scale-of.query.js";
import type { MarkToMove } from "../moderated-marks.js";
import type { MovedMark } from "./moved-mark.js";
/** Supersedes the judgements of pieces by those after moderation, and brings standings in line. */
export declare function supersedeJudgements(performance: Performance<"review-signed-off">, { cohortId, reviewPointId, title }: ExerciseToWrite, { levels }: ExerciseScale, wanted: readonly MarkToMove[]): Promise<readonly MovedMark[] | Refused<RefusalOf<"review-signed-off">>>;
