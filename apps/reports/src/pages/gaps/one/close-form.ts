import type { Form } from "../../../forms/declare/form.js";
import { CloseGapDocument } from "../../../generated/documents.js";
import type { Gap } from "../words.js";

/** Closes a gap on evidence. */
export const closeGapForm: Form<Gap> = {
  act: "close-gap",
  document: CloseGapDocument as never,
  button: "Close this gap",
  fields: [
    { kind: "kept", name: "gapId", value: ({ id }) => id },
    { kind: "kept", name: "expectedVersion", as: "number", value: ({ version }) => version },
    {
      kind: "words",
      name: "evidence",
      label: "What shows that it is none any more",
      hint: "A lesson that was seen, a target that was met, a question that was answered.",
      lines: 2,
      value: ({ evidence }, { outcome }) => (outcome?.isConflict ? evidence : null),
    },
  ],
  said: (done) => {
    const { gap } = done as { gap: { topic: string } };
    return {
      what: `The gap is closed: ${gap.topic}.`,
      told: "Was it too early? Open it again where it stands.",
    };
  },
};
