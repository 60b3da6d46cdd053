import { addDays } from "@reviewpoint/domain/calendar";
import { chooseOne } from "../../../forms/declare/choose-one.js";
import type { AskedField, From, Option } from "../../../forms/declare/field.js";

/** A strand that a target can be for. */
export interface Strand {
  readonly id: string;
  readonly name: string;
}

/** The strands to choose from. */
export function strandOptions(strands: readonly Strand[]): readonly Option[] {
  return [chooseOne, ...strands.map(({ id, name }) => ({ value: id, label: name }))];
}

/** What a target says; its due day is a week ahead where nobody has chosen one. */
export function targetFields<Subject>(
  options: From<Subject, readonly Option[]>,
  before = "",
): readonly AskedField<Subject>[] {
  return [
    {
      kind: "words",
      name: `${before}action`,
      label: "The one thing to do",
      hint: "A small step, e.g. ask three hinge questions of pupils who have not raised a hand.",
      lines: 2,
    },
    {
      kind: "words",
      name: `${before}successEvidence`,
      label: "What will show that it was met",
      lines: 2,
    },
    {
      kind: "choice",
      name: `${before}strandId`,
      label: (_, { words }) => `The ${words.one("strand")} that it is for`,
      optional: true,
      options,
    },
    {
      kind: "day",
      name: `${before}dueOn`,
      label: "Due on",
      ...(before ? { value: (_: Subject, { frame }) => addDays(frame.provider.today, 7) } : {}),
    },
  ];
}
