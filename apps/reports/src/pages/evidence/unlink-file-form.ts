import type { Form } from "../../forms/declare/form.js";
import { type FileOfFragment, UnlinkEvidenceFileDocument } from "../../generated/documents.js";

/** A file, and of what it is evidence. */
export interface LinkedFile {
  readonly of: string;
  readonly file: FileOfFragment;
}

/** Takes back that a file of one's own is evidence of something, named by the field of the input. */
function unlinkFile(name: "concernId" | "targetId", act: string): Form<LinkedFile> {
  return {
    act,
    document: UnlinkEvidenceFileDocument as never,
    button: "Take this link back",
    isSensitive: true,
    fields: [
      { kind: "kept", name: "fileId", value: ({ file }) => file.id },
      { kind: "kept", name, value: ({ of }) => of },
      { kind: "line", name: "reason", label: "Why it should not have been linked" },
    ],
    said: (done) => {
      const { file } = done as { file: { name: string | null } | null };
      return {
        what: `${file?.name ?? "The file"} is not linked here any more.`,
        told: "That it was stays on record. A file that is linked to nothing else is yours alone, and goes after some days.",
      };
    },
  };
}

export const unlinkFromConcernForm = unlinkFile("concernId", "unlink-file-from-concern");
export const unlinkFromTargetForm = unlinkFile("targetId", "unlink-file-from-target");
