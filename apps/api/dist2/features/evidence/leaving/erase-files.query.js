/**
 * Erases the files about a trainee: names and hashes at once, and the bytes as soon as anybody looks for what is to go.
 * That there was a file, by whom and when it was added, stays. Gives how many there were.
 */
export function eraseFiles(unit, { providerId, traineeId, now, }) {
    return unit.affected(`update evidence_file set name = null, sha256 = null, removed_at = coalesce(removed_at, $3), removed_because = 'erased'
     where provider_id = $1 and trainee_id = $2 and removed_because is distinct from 'erased'`, [providerId, traineeId, now]);
}
//# sourceMappingURL=erase-files.query.js.map