/** The id of the file with the same content that the same person keeps about the same trainee; null where there is none. */
export async function sameFile(unit, { providerId, traineeId, addedBy, sha256 }) {
    const [file] = await unit.rows(`select id from evidence_file where provider_id = $1 and trainee_id = $2 and added_by = $3 and sha256 = $4
       and removed_at is null`, [providerId, traineeId, addedBy, sha256]);
    return file?.id ?? null;
}
//# sourceMappingURL=same-file.query.js.map