import type { Field } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { type ExerciseOpeningQuery, OpenExerciseDocument } from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";
import { outcomeFields, outcomePolicyOf } from "../policy/outcome-fields.js";
import type { FromPolicy } from "../policy/from-policy.js";
import { ownFields } from "../policy/own-fields.js";
import { ownPolicyOf, passMarkOf } from "../policy/own-input.js";
import { passField, presetField, type WithPresets } from "../policy/preset-field.js";
import { kindName } from "../words.js";

/** What can be chosen when an exercise is opened. */
export type ToOpen = ExerciseOpeningQuery & FromPolicy;

const aboutFields: readonly Field<ExerciseOpeningQuery>[] = [
  {
    ...{ kind: "kept", name: "cohortId" },
    value: ({ cohorts }, { choice }) =>
      cohorts.nodes.find(({ code }) => code === choice.cohort.code)?.id ?? null,
  },
  {
    kind: "line",
    name: "title",
    label: "What it is called",
    hint: "For instance: Spring moderation, Mathematics.",
  },
  {
    kind: "pick",
    name: "kind",
    label: "What is moderated",
    options: [
      { value: "REVIEW_POINT", label: kindName.REVIEW_POINT, hint: "Choose the review point below." },
      {
        value: "FINAL_ASSESSMENT",
        label: kindName.FINAL_ASSESSMENT,
        hint: "Choose the last review point below.",
      },
      {
        value: "JOINT_OBSERVATION",
        label: kindName.JOINT_OBSERVATION,
        hint: "Give the days of the observations below.",
      },
      {
        value: "MENTORING",
        label: kindName.MENTORING,
        hint: "Give the days of the observations below. Nothing is rated: moderators write what they find.",
      },
    ],
  },
  {
    ...{ kind: "choice", name: "reviewPointId", optional: true },
    label: (_, { words }) => `At which ${words.one("reviewPoint")}`,
    options: ({ cohorts }, { choice }) => [
      { value: "", label: "None: observations are moderated" },
      ...(cohorts.nodes.find(({ code }) => code === choice.cohort.code)?.reviewPoints ?? []).map(
        ({ id, name }) => ({ value: id, label: name }),
      ),
    ],
  },
  { kind: "day", name: "observedFrom", label: "Observations from", optional: true },
  { kind: "day", name: "observedUntil", label: "Observations until", optional: true },
  {
    kind: "ticks",
    name: "subjectIds",
    optional: true,
    label: (_, { words }) => capital(words.many("subject")),
    hint: (_, { words }) => `None ticked: all ${words.many("subject")}, for whoever plans for all of them.`,
    options: ({ subjects }, { choice }) =>
      subjects.nodes
        .filter(({ code }) => choice.subjects.some((one) => one.code === code))
        .map(({ id, name }) => ({ value: id, label: name })),
  },
  {
    kind: "day",
    name: "opensOn",
    label: "First day of the moderation",
    value: (_, { frame }) => frame.provider.today,
  },
  { kind: "day", name: "closesOn", label: "Last day of the moderation" },
  {
    kind: "pick",
    name: "isBlind",
    label: "How moderators judge",
    options: [
      {
        value: "blind",
        label: "Blind",
        hint: "They see what was given first when the last of their own is in.",
      },
      { value: "seen", label: "With the first mark in view" },
    ],
  },
];

const sent = (input: Record<string, unknown>, besides: object) => {
  const about = [
    "cohortId",
    "title",
    "kind",
    "reviewPointId",
    "observedFrom",
    "observedUntil",
    "subjectIds",
    "opensOn",
    "closesOn",
  ];
  return {
    ...Object.fromEntries(about.map((name) => [name, input[name]])),
    isBlind: input["isBlind"] === "blind",
    outcomePolicy: outcomePolicyOf(input),
    ...besides,
  };
};

const common = {
  document: OpenExerciseDocument as never,
  button: "Open this exercise",
  follows: "/exercises",
  said: (done: Readonly<Record<string, unknown>>) => ({
    what: `“${(done["exercise"] as { title: string } | null)?.title ?? "The exercise"}” is open. Next, commit to a seed.`,
  }),
} as const;

/** Opens an exercise by a policy that is in use. */
export const openByPreset: Form<ExerciseOpeningQuery & WithPresets> = {
  ...common,
  act: "open-by-preset",
  fields: [...aboutFields, presetField, passField, ...outcomeFields],
  places: { policy: "preset", outcomePolicy: "tolerance" },
  input: (input) => sent(input, { preset: input["preset"], passMark: passMarkOf(input), policy: null }),
};

/** Opens an exercise by a policy of one's own. */
export const openByOwn: Form<ToOpen> = {
  ...common,
  act: "open-by-own",
  fields: [...aboutFields, ...ownFields, passField, ...outcomeFields],
  places: { policy: "size", outcomePolicy: "tolerance" },
  input: (input) => sent(input, { preset: null, policy: ownPolicyOf(input) }),
};
