import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { reachesWhole } from "../../reading/whole-exercise.js";
/** Whether the viewer leads an exercise: may plan moderation of all that it is about, and takes no part. */
export const leads = (viewer, exercise) => exercise.ownVersion === null && reachesWhole(viewer, "plan-moderation", exercise);
/**
 * Whether the viewer sees who takes part and how far they are, and what came of it when it is released: whoever leads;
 * afterwards whoever took part and could have led, and line managers.
 */
export function seesEverybody(viewer, exercise) {
    if (leads(viewer, exercise))
        return true;
    if (exercise.releasedAt === null)
        return false;
    return (reachesWhole(viewer, "plan-moderation", exercise) ||
        accessOf(viewer).reach({ act: "read-severity" }).everyone);
}
/** Whether the viewer sees what was agreed for the scripts. The database keeps it, besides, from whoever takes part. */
export const seesAgreed = (viewer, exercise) => seesEverybody(viewer, exercise) || (exercise.releasedAt !== null && exercise.ownVersion !== null);
//# sourceMappingURL=who-sees.js.map