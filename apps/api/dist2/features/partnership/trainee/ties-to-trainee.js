import { tiesTo } from "@reviewpoint/domain/access";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { traineePlace } from "./trainee-place.query.js";
/**
 * How the viewer is tied to the trainee whom an action names: what its `ties` answers. Of a trainee whom the provider
 * does not have, the viewer's roles count for the provider as a whole, and the action itself says that there is none.
 */
export async function tiesToTrainee({ unit, viewer }, traineeId) {
    const place = await traineePlace(unit, viewer, traineeId);
    if (place === null)
        return accessOf(viewer).ties;
    return tiesTo(place, viewer.roles, { providerHasHubs: viewer.hasHubs ?? true });
}
//# sourceMappingURL=ties-to-trainee.js.map