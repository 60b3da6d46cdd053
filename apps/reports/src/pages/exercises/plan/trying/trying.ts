import type { FormRefusal } from "../../../../address/act.js";
import type { AskedField } from "../../../../forms/declare/field.js";
import type { Form } from "../../../../forms/declare/form.js";
import type { PolicyPartsFragment } from "../../../../generated/documents.js";
import type { FromPolicy } from "../../policy/from-policy.js";
import type { WithGrades } from "../../policy/grades.js";
import { ownFields } from "../../policy/own-fields.js";
import { ownPolicyOf, passMarkOf } from "../../policy/own-input.js";
import { passField, presetField, type WithPresets } from "../../policy/preset-field.js";

/** The question about severity that a sample is to answer, both numbers in levels or marks. */
export interface SeverityAsked {
  /** The mean difference that ought to be noticed. */
  readonly difference: number;
  /** How much two judges of one piece differ as a rule (standard deviation). */
  readonly deviation: number;
}

/** One step of the scale for both, until somebody asks otherwise. */
export const askedUnlessSaid: SeverityAsked = { difference: 1, deviation: 1 };

const severityFields: readonly AskedField<WithGrades>[] = [
  {
    ...{ kind: "line", name: "difference", value: askedUnlessSaid.difference },
    label: ({ grades }) => `A severity of how many ${grades.many} ought to be noticed`,
    hint: "A number above 0, for instance 0.5.",
  },
  {
    ...{ kind: "line", name: "deviation", value: askedUnlessSaid.deviation },
    label: ({ grades }) => `By how many ${grades.many} two judges of one piece differ as a rule`,
    hint: "The standard deviation of their differences: a number above 0, for instance 0.7.",
  },
];

/** What a form that tries a policy asks its page. */
export interface Tried extends SeverityAsked {
  readonly preset: string | null;
  readonly passMark: number | null;
  readonly policy: ReturnType<typeof ownPolicyOf> | null;
}

/** The same with numbers, or the sentence about the first that is none. */
function tried(given: Readonly<Record<string, unknown>>, policy: Omit<Tried, keyof SeverityAsked>): object {
  const asked: Record<string, number> = {};
  for (const field of ["difference", "deviation"]) {
    const number = Number(String(given[field]).trim().replace(",", "."));
    if (!(number > 0 && Number.isFinite(number)))
      return { field, message: "Give a number above 0, for instance 0.5." } satisfies FormRefusal;
    asked[field] = number;
  }
  return { ...asked, ...policy };
}

/** Tries a policy that is in use with the pieces there are. */
export const tryPreset: Form<WithPresets> = {
  act: "try-preset",
  document: null,
  button: "Show the difference",
  fields: [presetField, passField, ...severityFields],
  input: (input) =>
    tried(input, { preset: String(input["preset"]), passMark: passMarkOf(input), policy: null }),
};

/** Tries the exercise's own policy with something changed. */
export const tryOwn: Form<FromPolicy & { readonly policy: PolicyPartsFragment }> = {
  act: "try-own",
  document: null,
  button: "Show the difference",
  fields: [
    ...ownFields,
    { ...passField, value: ({ policy }: FromPolicy) => policy?.passMark ?? null } as AskedField<FromPolicy>,
    ...severityFields,
  ],
  input: (input) => tried(input, { preset: null, passMark: null, policy: ownPolicyOf(input) }),
};
