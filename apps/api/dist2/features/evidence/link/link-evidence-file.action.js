import { action, isRefused } from "../../../graph/writing/action.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { evidenceFileById } from "../file/evidence-file.query.js";
import { EvidenceFileType } from "../file/evidence-file.type.js";
import { evidenceLinkTable } from "./evidence-link.table.js";
import { LinkEvidenceFileInput } from "./link-evidence-file.input.js";
import { namedLink } from "./named-link.js";
import { isAboutWelfare, lastLinkOf, traineeOfFile } from "./thing-within.query.js";
/** Says of what a file is evidence. From then on whoever may read that may have the file. */
export const linkEvidenceFile = action({
    name: "linkEvidenceFile",
    description: "Links a file that one has added to what it is evidence of. From then on whoever may read that may have the file.",
    input: LinkEvidenceFileInput,
    right: "add-evidence",
    async ties(performance, { fileId }) {
        return tiesToTrainee(performance, (await traineeOfFile(performance, fileId)) ?? "");
    },
    shows: { file: { type: () => EvidenceFileType, by: evidenceFileById, description: "The file." } },
    refusals: [
        ...["not-found", "words-missing", "evidence-already-linked"],
        ...["welfare-takes-no-files", "target-not-closed"],
    ],
    async perform(performance, input) {
        const { unit, viewer, now, newId, refuse } = performance;
        const named = await namedLink(performance, input);
        if (isRefused(named))
            return named;
        const { fileId, traineeId, name, id, targetVersion } = named;
        if (name === "concernId" && (await isAboutWelfare(performance, id)))
            return refuse({ code: "welfare-takes-no-files" }, name);
        const last = await lastLinkOf(performance, fileId, name, id);
        if (last !== null && !last.isWithdrawn)
            return refuse({ code: "evidence-already-linked", evidenceId: last.id }, name);
        const nothing = {
            ...{ judgementId: null, observationCopyId: null, targetId: null, meetingId: null, concernId: null },
        };
        const row = { providerId: viewer.providerId, id: newId(), fileId, ...nothing, [name]: id, targetVersion };
        const made = { sequence: (last?.sequence ?? 0) + 1, linkedBy: viewer.personId, recordedAt: now };
        await unit.insert(evidenceLinkTable, [{ ...row, ...made }]);
        return { ids: { file: fileId }, about: [traineeId] };
    },
});
//# sourceMappingURL=link-evidence-file.action.js.map