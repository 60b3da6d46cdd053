import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import { tiesToTrainee } from "../../../partnership/trainee/ties-to-trainee.js";
import { targetsWithin } from "../target.query.js";
/** The target that an action names; null where the provider has none with this id. */
export async function namedTarget({ unit, viewer }, id) {
    const [target] = isUuid(id) ? await targetsWithin(unit, viewer.providerId, { id }) : [];
    return target ?? null;
}
/** How the viewer is tied to the trainee of the target that an action names. */
export async function tiesToTarget(within, targetId) {
    const target = await namedTarget(within, targetId);
    return target === null ? accessOf(within.viewer).ties : tiesToTrainee(within, target.traineeId);
}
//# sourceMappingURL=named-target.js.map