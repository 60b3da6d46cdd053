import type { Form } from "../../../forms/declare/form.js";
import { RaiseGapDocument } from "../../../generated/documents.js";
import { type Strand, strandOptions } from "../../week/target/target-fields.js";
import { foundIn } from "../words.js";

/** Raises a gap, so that targets can be set for it. */
export const raiseForm: Form<{ readonly traineeId: string; readonly strands: readonly Strand[] }> = {
  act: "raise-gap",
  document: RaiseGapDocument as never,
  button: "Raise this gap",
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    {
      kind: "line",
      name: "topic",
      label: "What is to be learnt",
      hint: "One thing, e.g. moles and concentration.",
    },
    {
      kind: "pick",
      name: "foundIn",
      label: "Where it was found",
      options: (_, { words }) => Object.entries(foundIn(words)).map(([value, label]) => ({ value, label })),
    },
    {
      kind: "choice",
      name: "strandId",
      label: (_, { words }) => `The ${words.one("strand")} that it belongs to`,
      optional: true,
      options: ({ strands }) => strandOptions(strands),
    },
  ],
  said: (done) => {
    const { gap } = done as { gap: { topic: string } };
    return { what: `The gap is raised: ${gap.topic}. No target touches it yet.` };
  },
};
