import { action } from "../../../graph/writing/action.js";
import { tiesToTrainee } from "../../partnership/trainee/ties-to-trainee.js";
import { evidenceFileById } from "../file/evidence-file.query.js";
import { EvidenceFileType } from "../file/evidence-file.type.js";
import { evidenceLinkTable } from "./evidence-link.table.js";
import { LinkEvidenceFileInput } from "./link-evidence-file.input.js";
import { type LinkedId, type LinkedThing, linkedThings } from "./linked-things.js";
import {
  closingOf,
  isAboutWelfare,
  isThingOf,
  linkOf,
  ownFile,
  traineeOfFile,
} from "./thing-within.query.js";

/** Says of what a file is evidence. From then on whoever may read that may have the file. */
export const linkEvidenceFile = action({
  name: "linkEvidenceFile",
  description:
    "Links a file that one has added to what it is evidence of. From then on whoever may read that may have the file.",
  input: LinkEvidenceFileInput,
  right: "add-evidence",
  async ties(performance, { fileId }) {
    return tiesToTrainee(performance, (await traineeOfFile(performance, fileId)) ?? "");
  },
  shows: { file: { type: () => EvidenceFileType, by: evidenceFileById, description: "The file." } },
  refusals: [
    ...(["not-found", "words-missing", "evidence-already-linked"] as const),
    ...(["welfare-takes-no-files", "target-not-closed"] as const),
  ],
  async perform(performance, input) {
    const { unit, viewer, now, newId, refuse } = performance;
    const { fileId } = input;
    const file = await ownFile(performance, fileId);
    if (file === null) return refuse({ code: "not-found", what: "file", id: fileId }, "fileId");
    const named = ids.flatMap((name) => (input[name] == null ? [] : [{ name, id: input[name] }]));
    const [one] = named;
    if (one === undefined || named.length > 1)
      return refuse({ code: "words-missing", what: "the one thing that the file is evidence of" }, "fileId");
    const { name, id } = one;
    if (!(await isThingOf(performance, name, id, file.traineeId)))
      return refuse({ code: "not-found", what: (linkedThings[name] as LinkedThing).what, id }, name);
    if (name === "concernId" && (await isAboutWelfare(performance, id)))
      return refuse({ code: "welfare-takes-no-files" }, name);
    const targetVersion = name === "targetId" ? await closingOf(performance, id) : null;
    if (name === "targetId" && targetVersion === null) return refuse({ code: "target-not-closed" }, name);
    const evidenceId = await linkOf(performance, fileId, name, id);
    if (evidenceId !== null) return refuse({ code: "evidence-already-linked", evidenceId }, name);
    const nothing = {
      ...{ judgementId: null, observationCopyId: null, targetId: null, meetingId: null, concernId: null },
    };
    const row = { providerId: viewer.providerId, id: newId(), fileId, ...nothing, [name]: id, targetVersion };
    await unit.insert(evidenceLinkTable, [{ ...row, linkedBy: viewer.personId, recordedAt: now }]);
    return { ids: { file: fileId }, about: [file.traineeId] };
  },
});

const ids = Object.keys(linkedThings) as LinkedId[];
