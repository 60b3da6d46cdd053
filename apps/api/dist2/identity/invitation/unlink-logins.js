/**
 * Takes every login of a person away and ends their sessions at once: for an account that was lost or shared. They sign
 * in again by a new invitation. Gives how many there were.
 */
export async function unlinkLogins(unit, personId) {
    const [row] = await unit.rows("select unlink_logins($1) as unlinked", [personId]);
    return row?.unlinked ?? 0;
}
//# sourceMappingURL=unlink-logins.js.map