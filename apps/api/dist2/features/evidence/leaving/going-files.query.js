/** Files that were removed or erased, and whose bytes may still be there. */
export async function goingFiles(unit, providerId) {
    const files = await unit.rows(`select id from evidence_file where provider_id = $1 and removed_at is not null and gone_at is null
     order by removed_at, id limit 500`, [providerId]);
    return files.map(({ id }) => id);
}
/** Notes that a file's bytes are gone. */
export async function noteGone(unit, providerId, id, now) {
    await unit.affected("update evidence_file set gone_at = $3 where provider_id = $1 and id = $2 and gone_at is null", [providerId, id, now]);
}
//# sourceMappingURL=going-files.query.js.map