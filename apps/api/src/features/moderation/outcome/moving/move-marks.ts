import type { Refused, RefusalOf } from "../../../../graph/refusals/writes/write-refusal.js";
import type { Performance } from "../../../../graph/writing/action.js";
import type { ExerciseToWrite } from "../../exercise/exercise-to-write.js";
import type { ExerciseScale } from "../../population/scale-of.query.js";
import type { MarkToMove } from "../moderated-marks.js";
import { keepActualMarks } from "./keep-actual-marks.js";
import type { MovedMark } from "./moved-mark.js";
import { supersedeJudgements } from "./supersede-judgements.js";

/**
 * Writes the marks after moderation where the kind keeps them: judgements are superseded, and work is given its ACTUAL mark. What was agreed in an
 * observation is the observers' own and is moved by nobody else: then nothing is to be adjusted.
 */
export async function moveMarks(
  performance: Performance<"nothing-to-adjust" | "review-signed-off">,
  exercise: ExerciseToWrite,
  scale: ExerciseScale,
  wanted: readonly MarkToMove[],
): Promise<readonly MovedMark[] | Refused<RefusalOf<"nothing-to-adjust" | "review-signed-off">>> {
  switch (exercise.kind) {
    case "review-point":
    case "final-assessment":
      return supersedeJudgements(performance, exercise, scale, wanted);
    case "assignment":
      return keepActualMarks(performance, exercise, wanted);
    default:
      return performance.refuse({ code: "nothing-to-adjust" }, "exerciseId");
  }
}
