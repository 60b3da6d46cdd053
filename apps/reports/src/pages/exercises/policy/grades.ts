import type { Context } from "../../../address/page.js";
import type { Option } from "../../../forms/declare/field.js";

/** What pieces are graded by: what may be the lowest that passes, and the groups that rules can name. */
export interface Grades {
  readonly passes: string;
  readonly passMarks: readonly Option[];
  readonly bands: readonly Option[];
}

/** What a field about grades is asked with; without grades, they are the levels of the reader's cohort. */
export interface WithGrades {
  readonly grades?: Grades;
}

/** The scale of a written assignment. */
export interface MarkScale {
  readonly lowest: string;
  readonly highest: string;
  readonly step: string;
  readonly bands: readonly { readonly id: string; readonly name: string; readonly from: string }[];
}

/** Marks and bands of a written assignment. */
export const gradesOfAssignment = ({ bands }: MarkScale): Grades => ({
  passes: "The band with which work passes",
  passMarks: bands.map(({ name, from }) => ({ value: from, label: `${name}, from ${from}` })),
  bands: bands.map(({ id, name }) => ({ value: id, label: name })),
});

/** The grades that a form is about. */
export const gradesIn = ({ grades }: WithGrades, { choice, words }: Context): Grades =>
  grades ?? {
    passes: `The lowest ${words.one("level")} that passes`,
    passMarks: choice.levels.map(({ rank, name }) => ({ value: String(rank), label: name })),
    bands: choice.levels.map(({ code, name }) => ({ value: code, label: name })),
  };
