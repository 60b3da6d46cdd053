import type { AskedField, Field } from "../../../forms/declare/field.js";
import type { ExerciseOpeningQuery } from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";
import { kindName } from "../words.js";

/**
 * The subjects that an exercise can be about: those within the reader's reach, and of an assignment those that it is set.
 *
 * @param set codes of the assignment's subjects; none where it is set a whole cohort, or nothing is set
 * @example
 * subjectsToModerate([{ code: "ma" }, { code: "en" }], ["ma", "en"], ["en"]) // => [{ code: "en" }]
 * subjectsToModerate([{ code: "ma" }, { code: "en" }], ["ma"], []) // => [{ code: "ma" }]
 */
export const subjectsToModerate = <Subject extends { readonly code: string }>(
  all: readonly Subject[],
  reached: readonly string[],
  set: readonly string[],
): readonly Subject[] =>
  all.filter(({ code }) => reached.includes(code) && (set.length === 0 || set.includes(code)));

const titleField: AskedField<ExerciseOpeningQuery> = {
  kind: "line",
  name: "title",
  label: "What it is called",
  hint: "For instance: Spring moderation, Mathematics.",
};

const subjectsField: AskedField<ExerciseOpeningQuery> = {
  kind: "ticks",
  name: "subjectIds",
  optional: true,
  label: (_, { words }) => capital(words.many("subject")),
  hint: (_, { words }) => `None ticked: all ${words.many("subject")}, for whoever plans for all of them.`,
  options: ({ subjects, assignment }, { choice }) =>
    subjectsToModerate(
      subjects.nodes,
      choice.subjects.map(({ code }) => code),
      assignment?.subjects.map(({ code }) => code) ?? [],
    ).map(({ id, name }) => ({ value: id, label: name })),
};

/** When it is moderated, and whether moderators see the first mark. */
const mannerFields: readonly Field<ExerciseOpeningQuery>[] = [
  {
    kind: "day",
    name: "opensOn",
    label: "First day of the moderation",
    value: ({ assignment }, { frame }) => assignment?.moderationOpensOn ?? frame.provider.today,
  },
  {
    kind: "day",
    name: "closesOn",
    label: "Last day of the moderation",
    value: ({ assignment }) => assignment?.moderationClosesOn ?? null,
  },
  {
    kind: "pick",
    name: "isBlind",
    label: "How moderators judge",
    options: [
      {
        value: "blind",
        label: "Blind",
        hint: "They see what was given first when the last of their own is in.",
      },
      { value: "seen", label: "With the first mark in view" },
    ],
  },
];

/** What an exercise over judgements or observations is about. */
export const aboutFields: readonly Field<ExerciseOpeningQuery>[] = [
  {
    ...{ kind: "kept", name: "cohortId" },
    value: ({ cohorts }, { choice }) =>
      cohorts.nodes.find(({ code }) => code === choice.cohort.code)?.id ?? null,
  },
  titleField,
  {
    kind: "pick",
    name: "kind",
    label: "What is moderated",
    options: [
      { value: "REVIEW_POINT", label: kindName.REVIEW_POINT, hint: "Choose the review point below." },
      {
        value: "FINAL_ASSESSMENT",
        label: kindName.FINAL_ASSESSMENT,
        hint: "Choose the last review point below.",
      },
      {
        value: "JOINT_OBSERVATION",
        label: kindName.JOINT_OBSERVATION,
        hint: "Give the days of the observations below.",
      },
      {
        value: "MENTORING",
        label: kindName.MENTORING,
        hint: "Give the days of the observations below. Nothing is rated: moderators write what they find.",
      },
    ],
  },
  {
    ...{ kind: "choice", name: "reviewPointId", optional: true },
    label: (_, { words }) => `At which ${words.one("reviewPoint")}`,
    options: ({ cohorts }, { choice }) => [
      { value: "", label: "None: observations are moderated" },
      ...(cohorts.nodes.find(({ code }) => code === choice.cohort.code)?.reviewPoints ?? []).map(
        ({ id, name }) => ({ value: id, label: name }),
      ),
    ],
  },
  { kind: "day", name: "observedFrom", label: "Observations from", optional: true },
  { kind: "day", name: "observedUntil", label: "Observations until", optional: true },
  subjectsField,
  ...mannerFields,
];

/** What an exercise over the marks of a written assignment is about. */
export const aboutMarksFields: readonly Field<ExerciseOpeningQuery>[] = [
  { kind: "kept", name: "kind", value: "ASSIGNMENT" },
  { kind: "kept", name: "assignmentId", value: ({ assignment }) => assignment?.id ?? null },
  { kind: "kept", name: "cohortId", value: ({ assignment }) => assignment?.cohort.id ?? null },
  titleField,
  subjectsField,
  ...mannerFields,
];
