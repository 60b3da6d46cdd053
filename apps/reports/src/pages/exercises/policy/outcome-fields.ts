import type { Field } from "../../../forms/declare/field.js";
import type { OutcomePolicyInput } from "../../../generated/documents.js";
import type { WithGrades } from "./grades.js";

/** What follows from differences, as the provider decides it. */
export const outcomeFields: readonly Field<WithGrades>[] = [
  {
    ...{ kind: "count", name: "tolerance" },
    label: ({ grades }) => `How many ${grades.many} the two may differ before anything follows`,
    hint: "0: they must be the same.",
  },
  {
    kind: "tick",
    name: "borderEscalates",
    label: "A piece that passes with one of the two and fails with the other goes to a third person",
  },
  {
    kind: "pick",
    name: "singleMarks",
    label: "Whether single pieces may be changed",
    options: [
      {
        value: "may-change",
        label: "Yes",
        hint: "A piece outside the tolerance gets what the moderator gave.",
      },
      { value: "never", label: "No", hint: "What an assessor gave changes together or not at all." },
    ],
  },
  {
    ...{
      kind: "count",
      name: "leastPieces",
      label: "Pieces judged twice from which an assessor’s may move together",
      optional: true,
    },
    hint: "Left empty, they never move together.",
  },
  {
    ...{
      kind: "count",
      name: "mostSpread",
      label: "How far apart differences may lie for that",
      optional: true,
    },
    hint: "Left empty, all of them must be the same.",
  },
  {
    kind: "line",
    name: "outcomeSource",
    label: "Where what follows is written down",
    hint: "For instance: Handbook 2026, section 4.3.",
  },
  { kind: "day", name: "outcomeStatedOn", label: "The day on which that was decided" },
];

/** The outcome policy, from what was filled in under the names of `outcomeFields`. */
export function outcomePolicyOf(given: Readonly<Record<string, unknown>>): OutcomePolicyInput {
  const leastPieces = given["leastPieces"] as number | null;
  const title = String(given["outcomeSource"] ?? "");
  return {
    ...{ code: "own", name: title },
    source: { title, confidence: "high", statedOn: String(given["outcomeStatedOn"] ?? "") },
    tolerance: String(given["tolerance"]),
    passMark: given["passMark"] ? String(given["passMark"]) : null,
    borderEscalates: given["borderEscalates"] === true,
    singleMarks: String(given["singleMarks"]),
    adjustment: leastPieces === null ? null : { leastPieces, mostSpread: String(given["mostSpread"] ?? 0) },
  };
}
