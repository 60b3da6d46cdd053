import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { inOrder } from "../../../../graph/reading/by-key.js";
import { viewerOf } from "../../../../graph/reading/viewer.js";
import { readStandardisations } from "./standardisation.query.js";
/** Exercises by id; null where there is none, or the viewer may not see it. */
export const standardisationById = async (ids, context) => {
    if (!accessOf(viewerOf(context)).may({ act: "read-moderation" }))
        return ids.map(() => null);
    return inOrder(ids, await readStandardisations("id", ids, context), ({ id }) => id);
};
//# sourceMappingURL=standardisation.loader.js.map