import sql from "sql-template-tag";
import { loadAll } from "../../../graph/reading/load.js";
const rolesOfPeople = async (ids, context) => {
    const rows = await context.read(sql `select person_id as "personId", role, from_on as "from",
      until_on as "until" from role_holding where person_id = any(${ids}::uuid[]) order by from_on, id`);
    return ids.map((id) => rows.filter(({ personId }) => personId === id));
};
/** The roles that each actor held on the day of their deed, each once; none for a service token. */
export async function rolesAtDeeds(deeds, context) {
    const held = await loadAll(rolesOfPeople, deeds.map(({ actorId }) => actorId), context);
    return deeds.map(({ recordedAt }, index) => {
        const day = recordedAt.slice(0, 10);
        const then = (held[index] ?? []).filter(({ from, until }) => from <= day && (until === null || until >= day));
        return [...new Set(then.map(({ role }) => role))];
    });
}
//# sourceMappingURL=roles-of-readers.js.map