import { instant } from "../../../graph/reading/select-list.js";
/** What was agreed last of an observation; null where nothing was. */
export async function newestAgreement({ unit, viewer }, observationId) {
    const [newest] = await unit.rows(`select id, observation_id as "observationId", agreed_by as "agreedBy", ${instant("recorded_at").sql} as "recordedAt",
       supersedes_id as "supersedesId", next_step_for_trainee as "nextStepForTrainee",
       next_step_for_mentor as "nextStepForMentor"
     from observation_agreement where provider_id = $1 and observation_id = $2
       and not exists (select from observation_agreement later where later.provider_id = observation_agreement.provider_id
         and later.supersedes_id = observation_agreement.id)`, [viewer.providerId, observationId]);
    return newest ?? null;
}
//# sourceMappingURL=newest-agreement.query.js.map