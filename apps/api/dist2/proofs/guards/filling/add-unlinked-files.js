import { evidenceFileTable } from "../../../features/evidence/file/evidence-file.table.js";
import { askers } from "../asking-people.js";
import { target } from "../target.js";
const { providerId, traineeId } = target;
const at = "2026-01-30T09:00:00Z";
/** Lets each mentor who asks add a file about the target that is evidence of nothing yet. */
export async function addUnlinkedFiles(database) {
    const file = {
        ...{ name: "notes.pdf", mediaType: "application/pdf", bytes: 1, sha256: "0".repeat(64) },
        ...{
            addedOn: "2026-01-30",
            addedAt: at,
            keptAt: at,
            removedAt: null,
            removedBecause: null,
            goneAt: null,
        },
    };
    const mentors = askers.filter(({ role }) => role === "mentor");
    await database.write(target, (unit) => unit.insert(evidenceFileTable, mentors.map(({ personId }) => ({ ...file, providerId, traineeId, id: personId, addedBy: personId }))));
}
//# sourceMappingURL=add-unlinked-files.js.map