import { recordEntry } from "../../../graph/auditing/record-entry.js";
/**
 * Erases what the trail says about a trainee, and says so in the trail. The entries stay, with who acted and when; what
 * was asked and about whom is gone for good, and the chain still verifies.
 *
 * @returns how many entries lost their details.
 */
export async function eraseDetails(unit, erasing) {
    const { providerId, traineeId, actorId, now, newId } = erasing;
    const about = await unit.rows(`select entry_id as "entryId" from audit_about where provider_id = $1 and trainee_id = $2 order by entry_id`, [providerId, traineeId]);
    const entries = about.map(({ entryId }) => entryId);
    if (entries.length === 0)
        return 0;
    for (const table of ["audit_detail", "audit_about"])
        await unit.affected(`delete from ${table} where provider_id = $1 and entry_id = any($2::uuid[])`, [
            providerId,
            entries,
        ]);
    await recordEntry(unit, {
        ...{ providerId, id: newId(), recordedAt: now, kind: "erasure", act: "eraseDetails", actorId },
        ...{ subject: { entries }, about: [], facts: {} },
    });
    return entries.length;
}
//# sourceMappingURL=erase-details.js.map