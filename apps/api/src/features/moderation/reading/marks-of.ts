import type { GraphContext } from "../../../graph/context.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
import { type ModeratedMarks, moderatedMarks } from "../outcome/moderated-marks.js";
import { moderationUnit } from "./moderation-unit.js";

const known = new WeakMap<GraphContext["batches"], Map<string, Promise<ModeratedMarks>>>();

/** All that is known of an exercise's marks, read once a request. Whoever shows of it asks `seesWhole` first. */
export function marksOf(exercise: ShownExercise, context: GraphContext): Promise<ModeratedMarks> {
  const all = known.get(context.batches) ?? new Map<string, Promise<ModeratedMarks>>();
  known.set(context.batches, all);
  const found =
    all.get(exercise.id) ?? moderatedMarks(moderationUnit(context), viewerOf(context).providerId, exercise);
  all.set(exercise.id, found);
  return found;
}
