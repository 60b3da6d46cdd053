import type { Form } from "../../../forms/declare/form.js";
import { RecordPortfolioCheckDocument } from "../../../generated/documents.js";

/** Records that somebody has looked at a portfolio. */
export const checkForm: Form<{ readonly traineeId: string }> = {
  act: "check-portfolio",
  document: RecordPortfolioCheckDocument as never,
  button: "Record this look",
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    {
      kind: "day",
      name: "checkedOn",
      label: "The day you looked",
      value: (_, { frame }) => frame.provider.today,
    },
    {
      kind: "words",
      name: "found",
      label: "What you found",
      hint: "What is there, what is missing, and what is to be added until when.",
      lines: 4,
    },
  ],
  said: (_, __, { words }) => ({
    what: "The look is recorded.",
    told: `The ${words.one("trainee")} reads it on their own page; no letter goes out.`,
  }),
};
