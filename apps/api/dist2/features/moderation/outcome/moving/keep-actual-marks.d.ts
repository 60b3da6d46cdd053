import type { Performance } from "../../../../graph/writing/action.js";
import type { ExerciseToWrite } from "../../exercise/exercise-to-write.js";
import type { MarkToMove } from "../moderated-marks.js";
import type { MovedMark } from "./moved-mark.js";
/** Gives pieces of work their ACTUAL marks, those after moderation. The FIRST marks stay as they were given. */
export declare function keepActualMarks(performance: Pick<Performance, "unit" | "viewer" | "now" | "newId">, { assignmentId }: ExerciseToWrite, wanted: readonly MarkToMove[]): Promise<readonly MovedMark[]>;
