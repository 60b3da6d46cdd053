import { isUuid } from "../reading/is-uuid.js";
/**
 * Holds something until the transaction ends: whoever else holds the same waits, and then finds what this transaction
 * wrote, because each statement of a transaction that is read committed sees what is committed by then. Rows are held in
 * the order of their ids, so that nobody waits in a ring. What only refers to them, as most rows do, does not wait. Ids
 * that there are not hold nothing.
 */
export async function hold(unit, providerId, held) {
    const { table, which, values } = statementOf(held);
    if (!values.every(isUuid) || values.length === 0)
        return;
    await unit.rows(`select id from ${table} where provider_id = $1 and id in (${which}) order by id for no key update`, [providerId, values]);
}
function statementOf(held) {
    const ids = "select unnest($2::uuid[])";
    if ("trainees" in held)
        return { table: "trainee", which: ids, values: [...new Set(held.trainees)].filter(isUuid) };
    if ("people" in held)
        return { table: "person", which: ids, values: [...new Set(held.people)].filter(isUuid) };
    const owned = (table, owner) => `select ${owner} from ${table} where provider_id = $1 and id = any($2::uuid[])`;
    return "traineeOf" in held
        ? { table: "trainee", which: owned(held.traineeOf, "trainee_id"), values: [held.id] }
        : { table: "person", which: owned("role_holding", "person_id"), values: [held.holderOf] };
}
//# sourceMappingURL=hold.js.map