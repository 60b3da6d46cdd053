import type { Form } from "../../../forms/declare/form.js";
import { type AssignmentListQuery, SetAssignmentDocument } from "../../../generated/documents.js";

/** Sets an assignment to the cohort, or to some of its subjects. */
export const setForm: Form<AssignmentListQuery> = {
  act: "set-assignment",
  document: SetAssignmentDocument as never,
  button: "Set this assignment",
  fields: [
    { kind: "kept", name: "cohortId", value: ({ cohort }) => cohort?.id ?? null },
    { kind: "line", name: "title", label: "What it is called" },
    {
      ...{ kind: "choice", name: "kindCode", label: "Its kind" },
      hint: "The kind's marks, forms and rules are frozen as they are today.",
      options: ({ assignmentKinds }) =>
        (assignmentKinds ?? []).map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      ...{ kind: "ticks", name: "subjectIds", label: "For these subjects alone" },
      hint: "Tick none to set it to the whole cohort.",
      options: ({ subjects }) => (subjects?.nodes ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      ...{
        kind: "ticks",
        name: "strandIds",
        label: (_, { words }) => `The ${words.many("strand")} it is about`,
      },
      options: ({ cohort }) =>
        (cohort?.framework.strands ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    { kind: "day", name: "days.handInBy", label: "The last day for handing in" },
    { kind: "day", name: "days.markingOpensOn", label: "Marking opens" },
    { kind: "day", name: "days.markingClosesOn", label: "Marking closes" },
    { kind: "day", name: "days.moderationOpensOn", label: "Moderation opens" },
    { kind: "day", name: "days.moderationClosesOn", label: "Moderation closes" },
    { kind: "day", name: "days.releaseOn", label: "Marks and feedback are sent, and held until then" },
  ],
  places: { cohortId: "subjectIds" },
  said: (done) => ({
    what: `${(done["assignment"] as { title: string } | null)?.title ?? "The assignment"} is set.`,
    told: "It stands among the assignments of everybody to whom it is set; no letter goes out.",
  }),
};
