import type { Form } from "../../../forms/declare/form.js";
import { FreezeSchoolSummaryDocument } from "../../../generated/documents.js";
import type { SummarisedSchool } from "./found-school.js";

/** Freezes the summary as it stands. */
export const freezeSummaryForm: Form<SummarisedSchool> = {
  act: "freeze-summary",
  document: FreezeSchoolSummaryDocument as never,
  button: "Freeze this summary",
  fields: [
    { kind: "kept", name: "schoolId", value: ({ id }) => id },
    { kind: "kept", name: "reviewPointId", value: (_, { choice }) => choice.reviewPoint?.id ?? "" },
    { kind: "kept", name: "subjectId", value: (_, { choice }) => choice.subject?.id ?? "" },
    {
      kind: "words",
      name: "remark",
      label: "What is to be said of it",
      hint: "What goes well at the school, what needs work, and what was agreed.",
      optional: true,
      lines: 5,
    },
  ],
  said: () => ({
    what: "The summary is frozen as it stood.",
    told: "It is listed below, with its hash. No letter goes out: print it, or give its readers the link.",
  }),
};
