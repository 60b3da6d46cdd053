import type { Option } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { DeclareConflictDocument } from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";

/** With whom somebody can have a conflict: people and schools that the reader knows of. */
export interface ToDeclare {
  readonly exerciseId: string;
  readonly trainees: readonly Option[];
  readonly assessors: readonly Option[];
  readonly schools: readonly Option[];
}

/** Declares whose work the reader should not judge. */
export const conflictForm: Form<ToDeclare> = {
  act: "declare-conflict",
  document: DeclareConflictDocument as never,
  button: "Declare this conflict",
  confirm: {
    opens: "Declare a conflict",
    loses: "Pieces that it is about leave your desk for good, and go to somebody else.",
  },
  fields: [
    { kind: "kept", name: "exerciseId", value: ({ exerciseId }) => exerciseId },
    {
      kind: "choice",
      name: "whom",
      label: "Whose work you should not judge",
      options: ({ trainees, assessors, schools }, { words }) => [
        ...under("trainee", trainees, capital(words.many("trainee"))),
        ...under("assessor", assessors, capital(words.many("assessor"))),
        ...under("school", schools, capital(words.many("school"))),
      ],
    },
  ],
  places: { with: "whom", withId: "whom" },
  input: (input) => {
    const [kind = "", id = ""] = String(input["whom"]).split(":");
    return { exerciseId: input["exerciseId"], with: kind, withId: id };
  },
  said: () => ({
    what: "The conflict is declared: pieces that it is about are no longer on your desk.",
    told: "Whoever plans the exercise gives them to somebody else.",
  }),
};

const under = (kind: string, options: readonly Option[], heading: string): Option[] =>
  options.map(({ value, label }) => ({ value: `${kind}:${value}`, label, under: heading }));
