import { brokenKeysCollide } from "../../../database/index.js";
import { auditLinkTable } from "../../../graph/auditing/tables/audit-link.table.js";
import { entryColumns } from "./entry-columns.js";
import { beginning, linkHash } from "./link-hash.js";
const entriesAtOnce = 500;
/**
 * Chains the entries that are not chained yet, in the order in which they were recorded, and gives how many there were.
 * Any number of processes may seal at once: two that want the same place in the chain collide on its key, and the slower
 * one goes on from where the quicker one ended.
 *
 * @param since Only entries from this instant on are looked for, ISO 8601; all of them without it.
 */
export async function sealTrail(database, tenant, since = null) {
    let sealed = 0;
    for (;;) {
        const some = await database.write(tenant, (unit) => brokenKeysCollide(() => sealSome(unit, tenant.providerId, since)));
        sealed += some;
        if (some < entriesAtOnce)
            return sealed;
    }
}
async function sealSome(unit, providerId, since) {
    const [head] = await unit.rows("select sequence, hash from audit_link where provider_id = $1 order by sequence desc limit 1", [providerId]);
    const entries = await unit.rows(`select ${entryColumns} from audit_entry
     where provider_id = $1 and recorded_at >= coalesce($2::timestamptz, '-infinity') and not exists (
       select from audit_link where audit_link.provider_id = $1 and audit_link.entry_id = audit_entry.id)
     order by recorded_at, id limit ${entriesAtOnce}`, [providerId, since]);
    let sequence = head?.sequence ?? 0;
    let hash = head?.hash ?? beginning;
    const links = entries.map((entry) => {
        const previousHash = hash;
        sequence += 1;
        hash = linkHash(previousHash, sequence, entry);
        return { providerId, sequence, entryId: entry.id, previousHash, hash };
    });
    await unit.insert(auditLinkTable, links);
    return links.length;
}
//# sourceMappingURL=seal-trail.js.map