import type { Field } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { type ExerciseOpeningQuery, OpenExerciseDocument } from "../../../generated/documents.js";
import { aboutFields, aboutMarksFields } from "./about-fields.js";
import { outcomeFields, outcomePolicyOf } from "../policy/outcome-fields.js";
import type { FromPolicy } from "../policy/from-policy.js";
import { ownFields } from "../policy/own-fields.js";
import { ownPolicyOf, passMarkOf } from "../policy/own-input.js";
import { passField, presetField } from "../policy/preset-field.js";

/** What can be chosen when an exercise is opened. */
export type ToOpen = ExerciseOpeningQuery & FromPolicy;

const sent = (input: Record<string, unknown>, besides: object) => {
  const about = [
    "cohortId",
    "title",
    "kind",
    "reviewPointId",
    "assignmentId",
    "observedFrom",
    "observedUntil",
    "subjectIds",
    "opensOn",
    "closesOn",
  ];
  return {
    ...Object.fromEntries(about.map((name) => [name, input[name] ?? null])),
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

/** What is moderated: the fields that ask about it. */
type About = readonly Field<ToOpen>[];

/** Opens an exercise by a policy that is in use. */
const byPreset = (about: About): Form<ToOpen> => ({
  ...common,
  act: "open-by-preset",
  fields: [...about, presetField, passField, ...outcomeFields],
  places: { policy: "preset", outcomePolicy: "tolerance" },
  input: (input) => sent(input, { preset: input["preset"], passMark: passMarkOf(input), policy: null }),
});

/** Opens an exercise by a policy of one's own. */
const byOwn = (about: About): Form<ToOpen> => ({
  ...common,
  act: "open-by-own",
  fields: [...about, ...ownFields, passField, ...outcomeFields],
  places: { policy: "size", outcomePolicy: "tolerance" },
  input: (input) => sent(input, { preset: null, policy: ownPolicyOf(input) }),
});

/** The form for each kind of policy. */
const openingOf = (about: About) => ({ byPreset: byPreset(about), byOwn: byOwn(about) });

/** Opens an exercise over judgements or observations. */
export const opening = openingOf(aboutFields);

/** Opens an exercise over the marks of an assignment. */
export const marksOpening = openingOf(aboutMarksFields);
