import type { AskedField } from "../../../forms/declare/field.js";
import type { PolicyPartsFragment } from "../../../generated/documents.js";
import type { WithGrades } from "./grades.js";
import { policyInWords, sourceInWords } from "./policy-in-words.js";

/** What a choice of policy is made from. */
export interface WithPresets extends WithGrades {
  readonly samplingPresets: readonly PolicyPartsFragment[];
}

/** The policies that are in use, each with its rules and its source; none of them is chosen for anybody. */
export const presetField: AskedField<WithPresets> = {
  kind: "pick",
  name: "preset",
  label: "How the sample is made",
  hint: "Nothing is chosen for you: choose on purpose.",
  options: ({ samplingPresets }) =>
    samplingPresets.map((policy) => ({
      value: policy.code,
      label: policy.name,
      hint: `${policyInWords(policy).join(" ")} Source: ${sourceInWords(policy.source)}.`,
    })),
};

/** The lowest grade that passes: rules about fails and about the border ask for it. */
export const passField: AskedField<WithGrades> = {
  kind: "choice",
  name: "passMark",
  label: ({ grades }) => grades.passes,
  hint: "Rules about fails and about the border ask for it.",
  optional: true,
  options: ({ grades }) => [{ value: "", label: "None: nothing is passed or failed" }, ...grades.passMarks],
};
