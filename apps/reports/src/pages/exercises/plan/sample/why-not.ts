import type { Form } from "../../../../forms/declare/form.js";
import type { ShownPlannedFragment } from "../../../../generated/documents.js";
import { pieceName } from "../../piece-name.js";

/** Asks why a piece is not in the sample. */
export const whyNotForm: Form<readonly ShownPlannedFragment[]> = {
  act: "why-not",
  document: null,
  button: "Say why",
  fields: [
    {
      kind: "choice",
      name: "key",
      label: "Why is this one not in?",
      options: (pieces) =>
        pieces
          .filter(({ isSampled }) => !isSampled)
          .map((piece) => ({ value: piece.key, label: pieceName(piece) })),
    },
  ],
};
