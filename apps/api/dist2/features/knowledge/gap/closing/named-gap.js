import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { gapWithin } from "../knowledge-gap.query.js";
/** The gap with this id, as an action finds it; null where the provider has none. */
export async function namedGap({ unit, viewer }, id) {
    return isUuid(id) ? gapWithin(unit, viewer.providerId, id) : null;
}
/** How the viewer is tied to the trainee of a gap: what an action's `ties` answers. */
export async function tiesToGap(performance, id) {
    const gap = await namedGap(performance, id);
    return gap === null ? accessOf(performance.viewer).ties : tiesToTrainee(performance, gap.traineeId);
}
//# sourceMappingURL=named-gap.js.map