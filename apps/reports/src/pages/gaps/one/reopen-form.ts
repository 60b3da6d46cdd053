import type { Form } from "../../../forms/declare/form.js";
import { ReopenGapDocument } from "../../../generated/documents.js";
import type { Gap } from "../words.js";

/** Opens a gap again that was closed by mistake or too early. */
export const reopenGapForm: Form<Gap> = {
  act: "reopen-gap",
  document: ReopenGapDocument as never,
  button: "Open this gap again",
  fields: [
    { kind: "kept", name: "gapId", value: ({ id }) => id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }) => version },
  ],
  said: (done) => {
    const { gap } = done as { gap: { topic: string } };
    return { what: `The gap is open again: ${gap.topic}.`, told: "That it was closed stays on record." };
  },
};
