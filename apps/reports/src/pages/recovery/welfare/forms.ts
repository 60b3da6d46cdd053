import { addDays } from "@reviewpoint/domain/calendar";
import type { AskedField } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { RecordWelfareCheckDocument } from "../../../generated/documents.js";

/** For what the welfare record is read or written. */
export const welfarePurposes = {
  SUPPORT: "Support",
  SAFEGUARDING: "Safeguarding",
  REASONABLE_ADJUSTMENTS: "Reasonable adjustments",
  SUBJECT_ACCESS: "The person asked for their own record",
} as const;

const purpose: readonly AskedField<unknown>[] = [
  {
    kind: "pick",
    name: "purpose",
    label: "For what",
    options: Object.entries(welfarePurposes).map(([value, label]) => ({ value, label })),
  },
  {
    kind: "line",
    name: "reason",
    label: "Why now",
    hint: "Entered in the trail with your name before anything is shown; the person can see it.",
  },
];

/** Asks for the record, with a purpose and a reason. */
export const lookForm: Form<null> = {
  act: "look",
  document: null,
  button: "Show the welfare record",
  isSensitive: true,
  fields: purpose,
};

/** Records how somebody is. */
export const welfareForm: Form<{ readonly traineeId: string }> = {
  act: "record-welfare",
  document: RecordWelfareCheckDocument as never,
  button: "Record this check",
  isSensitive: true,
  fields: [
    { kind: "kept", name: "traineeId", value: ({ traineeId }) => traineeId },
    ...purpose,
    { kind: "words", name: "account", label: "How they are", lines: 4 },
    { kind: "words", name: "support", label: "What support is given", optional: true },
    {
      kind: "day",
      name: "nextOn",
      label: "Look again on",
      optional: true,
      value: (_, { frame }) => addDays(frame.provider.today, 14),
    },
  ],
  said: (_, __, { words }) => ({
    what: "The check is recorded.",
    told: `That there was one is in the trail; what it says is not, and no letter goes out. The ${words.one("trainee")} reads it on their own page.`,
  }),
};
