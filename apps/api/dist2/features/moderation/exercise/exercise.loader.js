import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { inOrder } from "../../../graph/reading/by-key.js";
import { viewerOf } from "../../../graph/reading/viewer.js";
import { readExercises } from "./exercise.query.js";
/** Exercises by id; null where there is none, or the viewer reads about none. */
export const exerciseById = async (ids, context) => {
    if (!accessOf(viewerOf(context)).may({ act: "read-moderation" }))
        return ids.map(() => null);
    return inOrder(ids, await readExercises(ids, context), ({ id }) => id);
};
//# sourceMappingURL=exercise.loader.js.map