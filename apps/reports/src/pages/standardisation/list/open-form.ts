import type { AskedField } from "../../../forms/declare/field.js";
import type { Form } from "../../../forms/declare/form.js";
import { OpenStandardisationDocument, type StandardisationListQuery } from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";
import {
  dayFields,
  participantsField,
  places,
  scaleFields,
  scriptRows,
  titleField,
  type ToName,
  withoutScale,
} from "../fields.js";

/** What an exercise is opened about. */
export interface ToOpen extends ToName {
  readonly assignment: NonNullable<StandardisationListQuery["assignment"]>;
  readonly subjects: StandardisationListQuery["subjects"]["nodes"];
}

const subjectsField: AskedField<ToOpen> = {
  ...{ kind: "ticks", name: "subjectIds", optional: true },
  label: (_, { words }) => capital(words.many("subject")),
  hint: (_, { words }) =>
    `None ticked: all ${words.many("subject")} that it is set, for whoever leads all of them.`,
  when: ({ subjects }) => subjects.length > 0,
  options: ({ subjects }) => subjects.map(({ id, name }) => ({ value: id, label: name })),
};

/** Opens an exercise before the assignment is marked. */
export const openForm: Form<ToOpen> = {
  act: "open-standardisation",
  document: OpenStandardisationDocument as never,
  button: "Open this exercise",
  check: "standard-scripts",
  fields: [
    { kind: "kept", name: "assignmentId", value: ({ assignment }) => assignment.id },
    ...scaleFields,
    titleField,
    subjectsField,
    ...dayFields,
    scriptRows,
    participantsField,
  ],
  places,
  input: withoutScale,
  said: (done) => ({
    what: `“${(done["standardisation"] as { title: string } | null)?.title ?? "The exercise"}” is open.`,
    told: "No letter goes out: tell those who take part. Each finds the scripts under Standardisation.",
  }),
};
