import type { GraphContext } from "../../../graph/context.js";
import { oncePerRequest } from "../../../graph/reading/once-per-request.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { type ModeratedMarks, moderatedMarks } from "../outcome/moderated-marks.js";
import { moderationUnit } from "./moderation-unit.js";

const marksOfExercises = oncePerRequest(() => new Map<string, Promise<ModeratedMarks>>());

/** All that is known of an exercise's marks, read once a request. Whoever shows of it asks `seesWhole` first. */
export function marksOf(exercise: ShownExercise, context: GraphContext): Promise<ModeratedMarks> {
  const all = marksOfExercises(context);
  const found =
    all.get(exercise.id) ?? moderatedMarks(moderationUnit(context), viewerOf(context).providerId, exercise);
  all.set(exercise.id, found);
  return found;
}
