import { newSalt, saltedDigest } from "./salted-digest.js";
/** Writes an entry of the audit trail in the transaction that it tells of; it is chained soon after (features/audit). */
export function recordEntry(unit, deed) {
    return recordEntries(unit, [deed]);
}
/** Writes entries of one provider: three statements, however many there are. */
export async function recordEntries(unit, deeds) {
    const kept = deeds.map((deed) => {
        const value = { about: [...new Set(deed.about)].sort(), facts: plain(deed.facts) };
        const salt = newSalt();
        return { ...deed, value, salt, detailDigest: saltedDigest(salt, value) };
    });
    const insert = (table, rows) => {
        if (rows.length === 0)
            return 0;
        const width = rows[0]?.length ?? 0;
        const places = rows.map((row, at) => `(${row.map((_, place) => `$${at * width + place + 1}`)})`);
        return unit.affected(`insert into ${table} values ${places}`, rows.flat());
    };
    // one after the other in the database, and not waited for one by one
    await Promise.all([
        insert("audit_entry (provider_id, id, recorded_at, kind, act, actor_id, subject, detail_digest)", kept.map((deed) => [
            ...[deed.providerId, deed.id, deed.recordedAt, deed.kind, deed.act, deed.actorId],
            ...[JSON.stringify(deed.subject), deed.detailDigest],
        ])),
        insert("audit_detail (provider_id, entry_id, salt, value)", kept.map(({ providerId, id, salt, value }) => [providerId, id, salt, JSON.stringify(value)])),
        ...inChunks(kept.flatMap(({ providerId, id, value }) => value.about.map((trainee) => [providerId, id, trainee]))).map((rows) => insert("audit_about (provider_id, entry_id, trainee_id)", rows)),
    ]);
}
const rowsAtOnce = 10_000;
function inChunks(rows) {
    const chunks = [];
    for (let at = 0; at < rows.length; at += rowsAtOnce)
        chunks.push(rows.slice(at, at + rowsAtOnce));
    return chunks;
}
/** What a database keeps of a value: no undefined, no class. */
const plain = (value) => JSON.parse(JSON.stringify(value));
//# sourceMappingURL=record-entry.js.map