import { decide, tiesTo } from "@reviewpoint/domain/access";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
const rolesToday = (unit, providerId, personId, today) => unit.rows(`select id, role, hub_id as "hubId", subject_id as "subjectId", school_id as "schoolId", cohort_id as "cohortId",
       from_on as "from", until_on as "until" from role_holding
     where provider_id = $1 and person_id = $2 and from_on <= $3 and coalesce(until_on >= $3, true)`, [providerId, personId, today]);
/** Whether a person's roles of today let them mark the work of a trainee; nobody marks their own. */
export async function markerReach({ unit, viewer }, markerId) {
    const { providerId, today } = viewer;
    const roles = isUuid(markerId) ? await rolesToday(unit, providerId, markerId, today) : [];
    return async (traineeId) => {
        const [place] = await unit.rows(`select person_id as "personId", hub_id as "hubId", subject_id as "subjectId", cohort_id as "cohortId"
       from trainee where provider_id = $1 and id = $2`, [providerId, traineeId]);
        if (!place || place.personId === markerId)
            return false;
        const { hubId, subjectId, cohortId } = place;
        const stands = { hubId, subjectId, cohortId, schoolIds: [], isSelf: false, isMentored: false };
        const ties = tiesTo(stands, roles, { providerHasHubs: viewer.hasHubs ?? true });
        return decide({ ties, act: "mark-work" }, accessOf(viewer).policy).effect === "allow";
    };
}
//# sourceMappingURL=marker-roles.query.js.map