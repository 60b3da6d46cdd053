import { beginning } from "./link-hash.js";
import { faultOf } from "./fault-of.js";
import { readLinks } from "./read-links.js";
/**
 * Walks the chain of a provider from its beginning and stops at the first entry that was changed, removed or moved.
 *
 * @param expected A head that was noted earlier: it has to be in the chain still.
 */
export async function verifyTrail(database, tenant, expected = null) {
    const unlimited = { statementTimeout: 0 };
    return database.read(tenant, (unit) => walk(unit, tenant.providerId, expected), unlimited);
}
async function walk(unit, providerId, expected) {
    const erasures = await erasedEntries(unit, providerId);
    let head = { sequence: 0, hash: beginning };
    let erased = 0;
    let broken = null;
    for await (const link of readLinks(unit, providerId)) {
        const why = faultOf(link, head, erasures, expected);
        if (why !== null) {
            broken = { sequence: head.sequence + 1, why };
            break;
        }
        head = { sequence: link.sequence, hash: link.hash };
        if (link.detail === null)
            erased += 1;
    }
    if (broken === null && expected !== null && head.sequence < expected.sequence) {
        const why = `The chain ends here and once went on to entry ${expected.sequence}: its end was removed.`;
        broken = { sequence: head.sequence + 1, why };
    }
    const unsealed = await countUnsealed(unit, providerId);
    return { verified: head.sequence, erased, unsealed, head, broken };
}
/** The entries whose details may be gone, because an entry says that they were erased. */
async function erasedEntries(unit, providerId) {
    const rows = await unit.rows("select subject from audit_entry where provider_id = $1 and kind = 'erasure'", [providerId]);
    return new Set(rows.flatMap(({ subject }) => subject.entries ?? []));
}
async function countUnsealed(unit, providerId) {
    const [row] = await unit.rows(`select count(*) as n from audit_entry where provider_id = $1 and not exists (
       select from audit_link where audit_link.provider_id = $1 and audit_link.entry_id = audit_entry.id)`, [providerId]);
    return row?.n ?? 0;
}
//# sourceMappingURL=verify-trail.js.map