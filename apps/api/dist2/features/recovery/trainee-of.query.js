import { isUuid } from "../../graph/reading/is-uuid.js";
import { tiesToTrainee } from "../partnership/trainee/ties-to-trainee.js";
/** The trainee whom a concern, a plan or an intervention is about; null where the provider has none of that id. */
export async function traineeOf({ unit, viewer }, table, id) {
    if (!isUuid(id))
        return null;
    const [row] = await unit.rows(`select trainee_id as "traineeId" from ${table} where provider_id = $1 and id = $2`, [viewer.providerId, id]);
    return row?.traineeId ?? null;
}
/**
 * How the viewer is tied to the trainee of a thing. Of one that is not there, as to nobody's: whether there is one is
 * told to those only who might see it.
 */
export async function tiesToTraineeOf(performance, table, id) {
    const traineeId = await traineeOf(performance, table, id);
    return tiesToTrainee(performance, traineeId ?? "");
}
//# sourceMappingURL=trainee-of.query.js.map