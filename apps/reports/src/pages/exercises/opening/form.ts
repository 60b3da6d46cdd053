import type { Form } from "../../../forms/declare/form.js";
import { type ExerciseOpeningQuery, OpenExerciseDocument } from "../../../generated/documents.js";
import { aboutFields, aboutMarksFields } from "./about-fields.js";
import { outcomeFields, outcomePolicyOf } from "../policy/outcome-fields.js";
import type { FromPolicy } from "../policy/from-policy.js";
import { ownFields } from "../policy/own-fields.js";
import { ownPolicyOf, passMarkOf } from "../policy/own-input.js";
import { passField, presetField, type WithPresets } from "../policy/preset-field.js";

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

/** By a policy that is in use. */
const byPreset = {
  ...common,
  places: { policy: "preset", outcomePolicy: "tolerance" },
  input: (input: Record<string, unknown>) =>
    sent(input, { preset: input["preset"], passMark: passMarkOf(input), policy: null }),
} as const;

/** By a policy of one's own. */
const byOwn = {
  ...common,
  places: { policy: "size", outcomePolicy: "tolerance" },
  input: (input: Record<string, unknown>) => sent(input, { preset: null, policy: ownPolicyOf(input) }),
} as const;

/** Opens an exercise over judgements or observations by a policy that is in use. */
export const openByPreset: Form<ExerciseOpeningQuery & WithPresets> = {
  ...byPreset,
  act: "open-by-preset",
  fields: [...aboutFields, presetField, passField, ...outcomeFields],
};

/** Opens an exercise over judgements or observations by a policy of one's own. */
export const openByOwn: Form<ToOpen> = {
  ...byOwn,
  act: "open-by-own",
  fields: [...aboutFields, ...ownFields, passField, ...outcomeFields],
};

/** Opens an exercise over the marks of an assignment by a policy that is in use. */
export const openMarksByPreset: Form<ExerciseOpeningQuery & WithPresets> = {
  ...byPreset,
  act: "open-marks-by-preset",
  fields: [...aboutMarksFields, presetField, passField, ...outcomeFields],
};

/** Opens an exercise over the marks of an assignment by a policy of one's own. */
export const openMarksByOwn: Form<ToOpen> = {
  ...byOwn,
  act: "open-marks-by-own",
  fields: [...aboutMarksFields, ...ownFields, passField, ...outcomeFields],
};
