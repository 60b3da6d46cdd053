import { instant } from "../../../graph/reading/select-list.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
/** The observation with this id, and who has sealed; null where the provider has none. */
export async function observationToWrite({ unit, viewer }, id) {
    if (!isUuid(id))
        return null;
    const [found] = await unit.rows(`select id, version, kind, observed_on as "observedOn", trainee_id as "traineeId", placement_id as "placementId",
       school_id as "schoolId", planned_by as "plannedBy",
       exists (select from observation_withdrawal where observation_withdrawal.provider_id = observation.provider_id
         and observation_withdrawal.observation_id = observation.id) as "isWithdrawn",
       (select later.id from observation later where later.provider_id = observation.provider_id
         and later.replaces_id = observation.id) as "replacedById",
       (select json_agg(json_build_object('observerId', observer_id, 'sealedAt', ${instant("sealed_at").sql}) order by position)
         from observation_observer where observation_observer.provider_id = observation.provider_id
           and observation_observer.observation_id = observation.id) as observers
     from observation where provider_id = $1 and id = $2`, [viewer.providerId, id]);
    return found ?? null;
}
/** How the viewer is tied to the trainee of an observation: what an action's `ties` answers. */
export async function tiesToObservation(performance, id) {
    const found = await observationToWrite(performance, id);
    return tiesToTrainee(performance, found?.traineeId ?? "");
}
//# sourceMappingURL=observation-to-write.js.map