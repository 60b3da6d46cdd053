import type { AskedField, Option } from "../../../forms/declare/field.js";
import type { PolicyPartsFragment } from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";
import type { FromPolicy } from "./from-policy.js";

type Rule = PolicyPartsFragment["mustIncludes"][number];

const ruleOf = ({ policy }: FromPolicy, kind: string): Rule | undefined =>
  policy?.mustIncludes.find((rule) => rule.kind === kind);
const valuesOf = (
  { policy }: FromPolicy,
  kind: string,
  value: (rule: Rule) => string | null,
): string | null =>
  policy?.mustIncludes
    .filter((rule) => rule.kind === kind)
    .flatMap((rule) => value(rule) ?? [])
    .join(",") ?? null;

/** What scripts can be looked at for besides. */
const flagsOfScripts: readonly Option[] = [
  { value: "borderline", label: "whose mark is close to where a band begins" },
  { value: "late", label: "that was handed in late" },
  { value: "resubmitted", label: "that was handed in again" },
];

/** What is in the sample whatever chance says. */
export const alwaysFields: readonly AskedField<FromPolicy>[] = [
  {
    kind: "tick",
    name: "fails",
    label: "Every piece that fails is in",
    value: (subject) => ruleOf(subject, "fails") !== undefined,
  },
  {
    ...{
      kind: "count",
      name: "border",
      label: "Every piece within so many of the pass mark is in",
      optional: true,
    },
    value: (subject) => ruleOf(subject, "border")?.within ?? null,
  },
  {
    kind: "count",
    name: "highest",
    label: "So many of the highest are in",
    optional: true,
    value: (subject) => ruleOf(subject, "highest")?.pieces ?? null,
  },
  {
    kind: "count",
    name: "lowest",
    label: "So many of the lowest are in",
    optional: true,
    value: (subject) => ruleOf(subject, "lowest")?.pieces ?? null,
  },
  {
    ...{ kind: "ticks", name: "bands", label: "Every piece of these is in", optional: true },
    value: (subject) => valuesOf(subject, "band", ({ bandId }) => bandId),
    options: ({ grades }) => grades.groups,
  },
  {
    ...{ kind: "ticks", name: "flags", label: "Every piece is in", optional: true },
    value: (subject) => valuesOf(subject, "flag", ({ flag }) => flag),
    options: ({ grades }, { words }) =>
      [
        ...(grades.areMarks ? flagsOfScripts : []),
        { value: "new-assessor", label: `whose ${words.one("assessor")} is new` },
        { value: "new-school", label: `whose ${words.one("school")} is new` },
        {
          value: "changed-last-time",
          label: `of whose ${words.one("assessor")} marks were changed last time`,
        },
        {
          value: "on-recovery-plan",
          label: `whose ${words.one("trainee")} is on a ${words.one("recoveryPlan")}`,
        },
      ].map(({ value, label }) => ({ value, label: capital(label) })),
  },
  {
    kind: "pick",
    name: "mustIncludesCount",
    label: "How what is always in and the size go together",
    value: ({ policy }) => policy?.mustIncludesCount ?? "within-size",
    options: [
      { value: "within-size", label: "They count towards the size" },
      { value: "on-top", label: "They come on top of it" },
      { value: "unless-drawn", label: "They are added where chance has missed them" },
    ],
  },
];
