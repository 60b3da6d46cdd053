import sql, { join } from "sql-template-tag";
import { maskedBits } from "../../../graph/guarding/row-parts.js";
import { thingsAsked } from "../../../graph/guarding/things-asked.js";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import { selectList } from "../../../graph/reading/select-list.js";
import { partnershipGuards } from "../partnership.guards.js";
import { reachedTrainees } from "../trainee/trainee-scope.js";
import { personTable } from "./person.table.js";
import { namedPersonColumns } from "./show-person.js";
/**
 * The people a viewer may list: all of the provider for those who see it whole; else those who hold a role where the
 * viewer's reach lies, the trainees of the reach and their mentors. Without names the order says nothing of them.
 *
 * @throws Denied for a search by name where names may not be seen.
 */
export function personListing(viewer, filter, orderBy) {
    const access = accessOf(viewer);
    const things = thingsAsked(partnershipGuards.Query.people, { filter }, viewer);
    const masked = maskedBits(partnershipGuards.Person, viewer, things, (reach) => reachedPeople(viewer, reach));
    const seesNames = access.seesAll({ act: "read-people", field: "name" });
    return {
        kind: "person",
        select: sql `${selectList(personTable, "person", namedPersonColumns)}, ${masked} as masked`,
        from: sql `person`,
        where: join([peopleWithin(viewer, things), ...conditions(viewer, filter)], " and "),
        order: [...(seesNames ? orders[orderBy ?? "NAME"] : []), sql `person.id`],
    };
}
const orders = {
    NAME: [sql `person.family_name`, sql `person.given_names`],
    GIVEN_NAMES: [sql `person.given_names`, sql `person.family_name`],
};
function conditions(viewer, filter) {
    const all = [];
    const held = holdingConditions(filter ?? {});
    if (held.length > 0) {
        all.push(sql `exists (select from role_holding held where held.person_id = person.id and ${join(held, " and ")}
      and held.from_on <= ${viewer.today} and (held.until_on is null or held.until_on >= ${viewer.today}))`);
    }
    if (filter?.search != null) {
        all.push(sql `strpos(lower(person.given_names || ' ' || person.family_name), lower(${filter.search})) > 0`);
    }
    return all;
}
function holdingConditions({ role, hub, subject }) {
    const all = [];
    if (role != null)
        all.push(sql `held.role = ${role}`);
    if (hub != null)
        all.push(sql `held.hub_id in (select id from hub where code = ${hub})`);
    if (subject != null)
        all.push(sql `held.subject_id in (select id from subject where code = ${subject})`);
    return all;
}
function peopleWithin(viewer, things) {
    const reaches = new Set(things.map((thing) => accessOf(viewer).reach(thing)));
    return join([...reaches].map((reach) => reachedPeople(viewer, reach)), " and ");
}
/** Oneself, those who hold a role where a reach lies, its trainees and their mentors. */
function reachedPeople(viewer, reach) {
    const { everyone, hubIds, schoolIds, cohortParts } = reach;
    if (everyone)
        return sql `true`;
    const subjectIds = [...reach.subjectIds, ...cohortParts.map(({ subjectId }) => subjectId)];
    return sql `(person.id = ${viewer.personId}
    or exists (select from role_holding near where near.person_id = person.id and (near.hub_id = any(${hubIds}::uuid[])
      or near.subject_id = any(${subjectIds}::uuid[]) or near.school_id = any(${schoolIds}::uuid[])
      or near.school_id in (select id from school where hub_id = any(${hubIds}::uuid[]))))
    or person.id in (select trainee.person_id from trainee where ${reachedTrainees(viewer, reach)})
    or person.id in (select placement.mentor_id from placement join trainee on trainee.provider_id = placement.provider_id
      and trainee.id = placement.trainee_id where ${reachedTrainees(viewer, reach)}))`;
}
//# sourceMappingURL=person.query.js.map