import { action } from "../../../graph/writing/action.js";
import { found } from "../../../graph/writing/found.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { evidenceFileById } from "../file/evidence-file.query.js";
import { evidenceFileTable } from "../file/evidence-file.table.js";
import { EvidenceFileType } from "../file/evidence-file.type.js";
import { AddEvidenceFileInput } from "./add-evidence-file.input.js";
import { sameFile } from "./same-file.query.js";
/**
 * Records a file whose bytes came in. It is no mutation, because bytes do not travel through the graph; in all else it is
 * written as every act is: under a key, in one transaction, with its entry in the audit trail.
 */
export const addEvidenceFile = action({
    name: "addEvidenceFile",
    description: "Adds a file about a trainee.",
    input: AddEvidenceFileInput,
    right: "add-evidence",
    // a name may tell what the file says; the trail keeps the hash
    confined: ["name"],
    ties: (performance, { traineeId }) => tiesToTrainee(performance, traineeId),
    shows: { file: { type: () => EvidenceFileType, by: evidenceFileById, description: "The file." } },
    refusals: ["not-found", "file-already-kept"],
    async perform({ unit, viewer, now, newId, refuse }, { traineeId, name, mediaType, bytes, sha256 }) {
        const { providerId, personId: addedBy, today: addedOn } = viewer;
        if (!(await found(unit, providerId, "trainee", traineeId)))
            return refuse({ code: "not-found", what: "trainee", id: traineeId }, "traineeId");
        const fileId = await sameFile(unit, { providerId, traineeId, addedBy, sha256 });
        if (fileId !== null)
            return refuse({ code: "file-already-kept", fileId });
        const content = { traineeId, name, mediaType, bytes, sha256 };
        const nothing = { keptAt: null, removedAt: null, removedBecause: null, goneAt: null };
        const row = { providerId, id: newId(), ...content, addedBy, addedOn, addedAt: now, ...nothing };
        await unit.insert(evidenceFileTable, [row]);
        return { ids: { file: row.id }, about: [traineeId] };
    },
});
//# sourceMappingURL=add-evidence-file.action.js.map