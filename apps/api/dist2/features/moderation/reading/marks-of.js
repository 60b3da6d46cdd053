import { viewerOf } from "../../../graph/reading/viewer.js";
import { moderatedMarks } from "../outcome/moderated-marks.js";
import { moderationUnit } from "./moderation-unit.js";
const known = new WeakMap();
/** All that is known of an exercise's marks, read once a request. Whoever shows of it asks `seesWhole` first. */
export function marksOf(exercise, context) {
    const all = known.get(context.batches) ?? new Map();
    known.set(context.batches, all);
    const found = all.get(exercise.id) ?? moderatedMarks(moderationUnit(context), viewerOf(context).providerId, exercise);
    all.set(exercise.id, found);
    return found;
}
//# sourceMappingURL=marks-of.js.map