import { rolesThatMay } from "@reviewpoint/domain/access";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
/** The roles in which standard scripts are marked. */
export const rolesThatMark = (policy) => rolesThatMay("mark-standard-scripts", policy);
/** The first of some people whose roles of today do not let them mark standard scripts; null where all may. */
export async function firstNotMarking({ unit, viewer }, personIds) {
    const rows = await unit.rows(`select distinct person_id as "personId" from role_holding where provider_id = $1
       and person_id = any($2::uuid[]) and role = any($3::text[])
       and from_on <= $4 and (until_on is null or until_on >= $4)`, [viewer.providerId, personIds.filter(isUuid), rolesThatMark(accessOf(viewer).policy), viewer.today]);
    const marking = new Set(rows.map(({ personId }) => personId));
    return personIds.find((id) => !marking.has(id)) ?? null;
}
//# sourceMappingURL=marking-roles.query.js.map