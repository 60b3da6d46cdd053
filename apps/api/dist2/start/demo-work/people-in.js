import { scopeOf } from "../../identity/index.js";
/** Whoever holds a role in a provider on a viewer's day, in the order of their addresses, each as they ask. */
export async function peopleIn(unit, like, role) {
    const rows = await unit.rows(`select holding.person_id as "personId", holding.id, role, hub_id as "hubId", subject_id as "subjectId",
       school_id as "schoolId", cohort_id as "cohortId", from_on as "from", until_on as "until"
     from role_holding holding
     join person on person.provider_id = holding.provider_id and person.id = holding.person_id
     where holding.provider_id = $1 and role = $2 and from_on <= $3 and (until_on is null or until_on >= $3)
     order by person.email, holding.id`, [like.providerId, role, like.today]);
    return rows.map(({ personId, ...held }) => {
        const scope = scopeOf([held], personId, like.hasHubs ?? true, like.tightenings ?? []);
        return { ...like, personId, roles: [held], scope };
    });
}
/** The same person on another day. */
export const onDay = (viewer, today) => ({ ...viewer, today });
//# sourceMappingURL=people-in.js.map