import {
  dimensions,
  escalationExtents,
  escalationTriggers,
  relaxations,
} from "@reviewpoint/domain/moderation";
import { type Field, type Option, rowsOf } from "../../../forms/declare/field.js";
import { capital } from "../../../words/words.js";
import { alwaysFields } from "./always-fields.js";
import type { FromPolicy } from "./from-policy.js";
import { dimensionName, type WithGrades } from "./grades.js";

const optionsOf = (words: Readonly<Record<string, string>>): readonly Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label: capital(label) }));
const none: Option = { value: "", label: "–" };

const size = ({ policy }: FromPolicy) =>
  policy === null || policy.size.kind === "steps" ? null : policy.size;

/** How a sample is made, as a provider decides it: every rule that a policy can have, filled in from what there is. */
export const ownFields: readonly Field<FromPolicy>[] = [
  {
    kind: "line",
    name: "name",
    label: "What your policy is called",
    value: ({ policy }) => policy?.name ?? null,
  },
  {
    kind: "line",
    name: "source",
    label: "Where it is written down",
    hint: "For instance: Handbook 2026, section 4.2.",
    value: ({ policy }) => policy?.source.title ?? null,
  },
  {
    kind: "day",
    name: "statedOn",
    label: "The day on which it was decided",
    value: ({ policy }) => policy?.source.statedOn ?? null,
  },
  {
    kind: "pick",
    name: "size",
    label: "How many pieces",
    value: (subject) => size(subject)?.kind ?? null,
    options: ({ grades }) => [
      { value: "all", label: "All of them" },
      { value: "fixed", label: "A number", hint: "The number below." },
      { value: "share", label: "A share", hint: "The percentage below, within the bounds below." },
      { value: "square-root", label: "The square root of their number", hint: "Within the bounds below." },
      { value: "per-band", label: `A number from every ${grades.group}`, hint: "The number below." },
    ],
  },
  {
    kind: "count",
    name: "pieces",
    label: "The number",
    optional: true,
    value: (subject) => size(subject)?.pieces ?? null,
  },
  {
    kind: "count",
    name: "percent",
    label: "The percentage",
    optional: true,
    value: (subject) => size(subject)?.percent ?? null,
  },
  {
    kind: "count",
    name: "atLeast",
    label: "At least so many",
    optional: true,
    value: (subject) => size(subject)?.atLeast ?? null,
  },
  {
    kind: "count",
    name: "atMost",
    label: "At most so many",
    optional: true,
    value: (subject) => size(subject)?.atMost ?? null,
  },
  ...alwaysFields,
  rowsOf<FromPolicy, WithGrades & { by: string; atLeast: number | null }>({
    name: "minimums",
    rows: ({ policy, grades }) =>
      dimensions
        .filter((by) => by !== "cohort")
        .map((by) => ({
          ...{ by, grades },
          atLeast: policy?.minimums.find((one) => one.by.join() === by)?.atLeast ?? null,
        })),
    legend: ({ by, grades }, { words }) => `From every ${dimensionName(by, grades, words)}`,
    of: [
      { kind: "kept", name: "by", value: ({ by }) => by },
      {
        kind: "count",
        name: "atLeast",
        label: ({ by, grades }, { words }) =>
          `At least so many from every ${dimensionName(by, grades, words)}`,
        optional: true,
        value: ({ atLeast }) => atLeast,
      },
    ],
  }),
  rowsOf<FromPolicy, WithGrades & { at: number; over: string; share: string }>({
    name: "spread",
    rows: ({ policy, grades }) =>
      [0, 1].map((at) => ({
        ...{ at, grades },
        over: policy?.spread[at]?.over ?? "",
        share: policy?.spread[at]?.share ?? "equally",
      })),
    legend: ({ at }) => (at === 0 ? "What chance is spread over first" : "And then"),
    leaveOut: ({ over }) => !over,
    of: [
      {
        ...{ kind: "choice", name: "over", optional: true, value: ({ over }) => over },
        label: ({ at }) => (at === 0 ? "Spread first over" : "Spread then over"),
        options: ({ grades }, { words }) => [
          none,
          ...dimensions.map((value) => ({ value, label: capital(dimensionName(value, grades, words)) })),
        ],
      },
      {
        ...{ kind: "choice", name: "share", value: ({ share }) => share },
        label: ({ at }) => (at === 0 ? "How it is spread first" : "How it is spread then"),
        options: [
          { value: "equally", label: "As many from each" },
          { value: "in-proportion", label: "More from those that have more" },
        ],
      },
    ],
  }),
  {
    kind: "ticks",
    name: "mayRelax",
    label: "What may give way where the rules cannot all be kept",
    optional: true,
    value: ({ policy }) => policy?.mayRelax.join(",") ?? null,
    options: optionsOf(relaxations),
  },
  rowsOf<FromPolicy, { at: number; when: string; extendTo: string }>({
    name: "escalation",
    rows: ({ policy }) =>
      [0, 1].map((at) => ({
        at,
        when: policy?.escalation[at]?.when ?? "",
        extendTo: policy?.escalation[at]?.extendTo ?? "same-assessor",
      })),
    legend: ({ at }) => (at === 0 ? "When the sample grows" : "When else it grows"),
    leaveOut: ({ when }) => !when,
    of: [
      {
        ...{ kind: "choice", name: "when", optional: true, value: ({ when }) => when },
        label: ({ at }) => (at === 0 ? "It grows when" : "It also grows when"),
        options: [none, ...optionsOf(escalationTriggers)],
      },
      {
        ...{ kind: "choice", name: "extendTo", value: ({ extendTo }) => extendTo },
        label: ({ at }) => (at === 0 ? "How far it grows" : "How far it then grows"),
        options: optionsOf(escalationExtents),
      },
    ],
  }),
];
