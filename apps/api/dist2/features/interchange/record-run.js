import { recordEntry } from "../../graph/auditing/record-entry.js";
/** The name of an import in the audit trail. */
export const importAct = "importFile";
/**
 * Notes that a file was brought in: which, and how much it changed. The trail is told in the same transaction; who asked
 * for it is whoever runs the installation.
 */
export async function recordRun({ unit, providerId, newId, now }, { sha256 }, { format, fileName, read, added, changed, refused }) {
    const id = newId();
    await unit.affected(`insert into import_run (provider_id, id, format, file_name, sha256, rows_read, rows_changed, rows_refused, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [providerId, id, format, fileName, sha256, read, added + changed, refused, now]);
    await recordEntry(unit, {
        ...{ providerId, id: newId(), recordedAt: new Date(now).toISOString(), kind: "import", act: importAct },
        ...{ actorId: null, subject: { run: id }, about: [] },
        facts: { format, fileName, sha256, read, added, changed, refused },
    });
}
//# sourceMappingURL=record-run.js.map