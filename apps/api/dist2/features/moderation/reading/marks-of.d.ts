import type { GraphContext } from "../../../graph/context.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { type ModeratedMarks } from "../outcome/moderated-marks.js";
/** All that is known of an exercise's marks, read once a request. Whoever shows of it asks `seesWhole` first. */
export declare function marksOf(exercise: ShownExercise, context: GraphContext): Promise<ModeratedMarks>;
