import { knownSchools } from "../known/known-schools.js";
import { writeRows } from "../../../graph/writing/write-rows.js";
import { keepList, listKey } from "./keep-list.js";
const roleColumns = "provider_id id person_id role hub_id subject_id school_id from_on until_on".split(" ");
/** Records staff and their roles. A role at a school that is not there yet waits for it. */
export async function keepStaff(context, { staff }, places, write) {
    const { unit, providerId, newId } = context;
    const people = await keepList(context, { table: "person", key: ["email"], facts: ["given_names", "family_name"], hasId: true, words: () => "" }, staff.map(({ email, givenNames, familyName }) => ({ key: [email], facts: [givenNames, familyName] })), write);
    const personIds = new Map(staff.map(({ email }) => [email, people.ids.get(listKey([email])) ?? ""]));
    const schools = await knownSchools(unit, providerId);
    const recorded = await recordedRoles(unit, providerId);
    const waiting = [];
    const rows = [];
    const named = new Set();
    let added = 0;
    let total = 0;
    for (const { email, roles } of staff) {
        for (const { role, hubCode, subjectCode, schoolUrn, from, until } of roles) {
            const school = schoolUrn === null ? null : schools.get(schoolUrn);
            if (school === undefined) {
                waiting.push(`${role} ${email} waits for school ${schoolUrn}`);
                continue;
            }
            total += 1;
            const hubId = hubCode === null ? null : (places.hubs.ids.get(listKey([hubCode])) ?? null);
            const subjectId = subjectCode === null ? null : (places.subjects.ids.get(listKey([subjectCode])) ?? null);
            const key = [personIds.get(email) ?? "", role, hubId, subjectId, school?.id ?? null, from];
            named.add(JSON.stringify(key));
            const before = recorded.get(JSON.stringify(key));
            if (before !== undefined && before.until === until)
                continue;
            if (before === undefined)
                added += 1;
            rows.push([providerId, before?.id ?? newId(), ...key, until]);
        }
    }
    // A role that has ended already is no news.
    const goesOn = (until) => until === null || until >= context.today;
    const onConflict = "on conflict (provider_id, id) do update set until_on = excluded.until_on";
    if (write)
        await writeRows(unit, "role_holding", roleColumns, rows, onConflict);
    const roles = {
        added,
        changed: rows.length - added,
        unchanged: total - rows.length,
        absent: [...recorded]
            .filter(([key, { until }]) => !named.has(key) && goesOn(until))
            .map(([, role]) => roleWords(role)),
        ids: new Map(),
    };
    // People whom the setup does not name may be trainees: they are not reported as absent.
    return { people: { ...people, absent: [] }, roles, personIds, waiting };
}
/** A role by who holds it, where, and since when, so that the line of the setup that is missing can be found. */
function roleWords({ role, email, place, from_on }) {
    const where = place === null ? "" : ` (${place})`;
    return `role ${role} of ${email ?? "somebody without e-mail"}${where} from ${from_on}: give it "until" to end it`;
}
async function recordedRoles(unit, providerId) {
    const rows = await unit.rows(`select role_holding.id, person_id, role, role_holding.hub_id, subject_id, school_id, from_on, until_on as "until",
       person.email, coalesce('hub ' || hub.code, 'subject ' || subject.code, 'school ' || school.urn) as place
     from role_holding
     join person on person.provider_id = role_holding.provider_id and person.id = person_id
     left join hub on hub.provider_id = role_holding.provider_id and hub.id = role_holding.hub_id
     left join subject on subject.provider_id = role_holding.provider_id and subject.id = subject_id
     left join school on school.provider_id = role_holding.provider_id and school.id = school_id
     where role_holding.provider_id = $1 and role <> 'trainee' and cohort_id is null
     order by person.email, role, from_on`, [providerId]);
    const keyed = ["person_id", "role", "hub_id", "subject_id", "school_id", "from_on"];
    return new Map(rows.map((row) => [JSON.stringify(keyed.map((column) => row[column])), row]));
}
//# sourceMappingURL=keep-staff.js.map