import type { Form } from "../../forms/declare/form.js";
import { type FileOfFragment, LinkEvidenceFileDocument } from "../../generated/documents.js";
import { fileWords } from "./file-words.js";

/** What a file is to be evidence of, about whom it is, and the reader's own files about them that are linked to nothing. */
export interface ToLink {
  readonly traineeId: string;
  readonly of: string;
  readonly unlinked: readonly FileOfFragment[];
}

/** Links a file that one has added to what it is evidence of, named by the field of the input. */
function linkFile(name: "concernId" | "targetId", act: string): Form<ToLink> {
  return {
    act,
    document: LinkEvidenceFileDocument as never,
    button: "Link this file",
    fields: [
      { kind: "kept", name, value: ({ of }) => of },
      {
        kind: "file",
        name: "fileId",
        label: "The file that is linked",
        about: ({ traineeId }) => traineeId,
        options: ({ unlinked }) =>
          unlinked.map((file) => ({ value: file.id, label: `${file.name ?? ""} (${fileWords(file)})` })),
      },
    ],
    places: { [name]: "fileId" },
    said: (done) => {
      const { file } = done as { file: { name: string | null } | null };
      return {
        what: `${file?.name ?? "The file"} is linked.`,
        told: "Whoever may read what it is evidence of may have it; no letter goes out.",
      };
    },
  };
}

export const linkToConcernForm = linkFile("concernId", "link-file-to-concern");
export const linkToTargetForm = linkFile("targetId", "link-file-to-target");
