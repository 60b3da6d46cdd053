import type { Form } from "../../../forms/declare/form.js";
import { UnlinkEvidenceDocument } from "../../../generated/documents.js";

/** Something on which a concern rests: a judgement or a document. */
export interface Rested {
  readonly concernId: string;
  readonly judgementId: string | null;
  readonly document: string | null;
}

/** Takes back that a concern rests on something. */
export const unlinkForm: Form<Rested> = {
  act: "unlink-evidence",
  document: UnlinkEvidenceDocument as never,
  button: "Take this link back",
  isSensitive: true,
  fields: [
    { kind: "kept", name: "concernId", value: ({ concernId }) => concernId },
    { kind: "kept", name: "judgementId", value: ({ judgementId }) => judgementId },
    { kind: "kept", name: "document", value: ({ document }) => document },
    { kind: "line", name: "reason", label: "Why it should not have been linked" },
  ],
  said: () => ({
    what: "The link is taken back: the concern does not rest on it any more.",
    told: "That it was linked stays on record, and it can be linked again.",
  }),
};
