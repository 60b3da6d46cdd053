import { bandOf, isOnScale } from "@reviewpoint/domain/moderation";
import type { Level } from "../../../address/choice.js";
import type { Context } from "../../../address/page.js";
import type { Option } from "../../../forms/declare/field.js";
import type { Words } from "../../../words/words.js";

/** What pieces are graded by, in the words of what is moderated: levels, or marks that lie in bands. */
export interface Grades {
  /** Whether they are numbers on a scale. */
  readonly areMarks: boolean;
  /** What one of them is called, e.g. "mark". */
  readonly one: string;
  /** What differences are counted in, e.g. "marks". */
  readonly many: string;
  /** What a group of pieces graded alike is called, e.g. "band". */
  readonly group: string;
  /** What is asked for as the lowest that passes. */
  readonly passes: string;
  /** What may be the lowest that passes. */
  readonly passMarks: readonly Option[];
  /** The groups that rules can name, from the lowest. */
  readonly groups: readonly Option[];
  /** One as it is shown, from a mark or the rank of a level: "61.5, Merit", "Secure". */
  named(value: string): string;
}

/** What a form about grades is asked with. */
export interface WithGrades {
  readonly grades: Grades;
}

/** The scale of a written assignment. */
export interface MarkScale {
  readonly lowest: string;
  readonly highest: string;
  readonly step: string;
  readonly bands: readonly { readonly id: string; readonly name: string; readonly from: string }[];
}

/** Marks and bands of a written assignment. */
export const gradesOfScale = (scale: MarkScale): Grades => ({
  ...{ areMarks: true, one: "mark", many: "marks", group: "band" },
  passes: "The band with which work passes",
  passMarks: scale.bands.map(({ name, from }) => ({ value: from, label: `${name}, from ${from}` })),
  groups: scale.bands.map(({ id, name }) => ({ value: id, label: name })),
  named: (mark) => (isOnScale(mark, scale) ? `${mark}, ${bandOf(mark, scale).name}` : mark),
});

/** Levels of a framework, from the lowest. */
export const gradesOfLevels = (levels: readonly Level[], words: Words): Grades => ({
  ...{ areMarks: false, one: words.one("level"), many: words.many("level"), group: words.one("level") },
  passes: `The lowest ${words.one("level")} that passes`,
  passMarks: levels.map(({ rank, name }) => ({ value: String(rank), label: name })),
  groups: levels.map(({ code, name }) => ({ value: code, label: name })),
  named: (rank) => levels.find((level) => String(level.rank) === rank)?.name ?? rank,
});

/** What pieces can be grouped by, in the words of what is moderated and of the provider, e.g. "band", "school". */
export const dimensionName = (dimension: string, { group }: Pick<Grades, "group">, words: Words): string =>
  dimension === "band" ? group : words.one(dimension);

/** What an exercise is over. */
export interface Over {
  readonly assignment: { readonly scale: MarkScale } | null;
  readonly cohort: { readonly name: string } | null;
}

/** The grades of an exercise: those of its assignment, or the levels of its cohort. */
export function gradesOf({ assignment, cohort }: Over, { frame, choice, words }: Context): Grades {
  if (assignment) return gradesOfScale(assignment.scale);
  const known = frame.cohorts.nodes.find(({ name }) => name === cohort?.name);
  const levels = [...(known?.framework.levels ?? choice.levels)].sort((a, b) => a.rank - b.rank);
  return gradesOfLevels(levels, words);
}
