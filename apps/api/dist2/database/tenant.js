const purposes = ["welfare", "meeting-turn", "moderation"];
/** Milliseconds that one statement may take under these limits; 0 is without limit. */
export const statementTimeoutOf = (limits = {}) => limits.statementTimeout ?? 3_000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/**
 * The text that puts the rest of a transaction under row security for one provider. The uuid is checked before it is
 * spliced, because settings take no parameters and reach the shards of a distributed PostgreSQL only as `SET LOCAL`.
 */
export function asTenant(tenant) {
    if (!uuid.test(tenant.providerId))
        throw new RangeError(`a tenant's providerId is a lower-case uuid, not ${JSON.stringify(tenant.providerId)}`);
    const { personId = "" } = tenant;
    if (personId !== "" && !uuid.test(personId))
        throw new RangeError(`a tenant's personId is a lower-case uuid, not ${JSON.stringify(personId)}`);
    const who = `set local "app.provider" = '${tenant.providerId}'; set local "app.person" = '${personId}'`;
    const whose = `set local role reviewpoint_app; ${who}`;
    return tenant.purpose === undefined ? whose : `${whose}; ${forPurpose(tenant.purpose)}`;
}
/**
 * The text that says for what the rest of a transaction is made.
 * @example forPurpose("welfare") // => "set local \"app.purpose\" = 'welfare'"
 */
export function forPurpose(purpose) {
    if (!purposes.includes(purpose))
        throw new RangeError(`rows are kept for no purpose ${JSON.stringify(purpose)}`);
    return `set local "app.purpose" = '${purpose}'`;
}
const forNoPurpose = `set local "app.purpose" = ''`;
/** Does some work for a purpose. Afterwards the transaction is for what it was before, so that nothing of it is told. */
export async function withinPurpose(unit, purpose, work) {
    const asked = "select coalesce(current_setting('app.purpose', true), '') as purpose";
    // sent together, and done one after the other
    const [[was]] = await Promise.all([
        unit.rows(asked),
        unit.affected(forPurpose(purpose)),
    ]);
    const found = await work();
    await unit.affected(was?.purpose ? forPurpose(was.purpose) : forNoPurpose);
    return found;
}
/**
 * The texts that make the rest of a transaction another person's of the same provider, for no purpose: for whoever plays
 * several people at once.
 */
export function asPerson(personId) {
    if (!uuid.test(personId))
        throw new RangeError(`a tenant's personId is a lower-case uuid, not ${JSON.stringify(personId)}`);
    return [`set local "app.person" = '${personId}'`, forNoPurpose];
}
/**
 * The text by which a statement that a session keeps is planned once, and not for each list of ids: planning takes longer
 * than most readings. Whose rows they are is a setting, which no plan knows.
 */
export const keptPlans = "set local plan_cache_mode = force_generic_plan";
/** The text that begins a transaction within its limits. */
export function begin(access, limits = {}) {
    const { isolation = "read committed" } = limits;
    const statementTimeout = statementTimeoutOf(limits);
    if (!Number.isSafeInteger(statementTimeout) || statementTimeout < 0)
        throw new RangeError(`statementTimeout is whole milliseconds from 0, not ${statementTimeout}`);
    return `begin isolation level ${isolation} ${access}; set local statement_timeout = ${statementTimeout}`;
}
//# sourceMappingURL=tenant.js.map