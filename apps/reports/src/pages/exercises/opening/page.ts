import type { Context, Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  ExerciseOpeningDocument,
  type ExerciseOpeningQuery,
  type ExerciseOpeningQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { marksOpening, opening } from "./form.js";
import { openingView } from "./view.js";

function variablesFor(context: Context, assignmentId: string | null): ExerciseOpeningQueryVariables {
  if (!mayDo(context, "plan-moderation"))
    throw new Unanswered("NOT_ALLOWED", "Your roles do not open exercises of moderation.");
  return { assignmentId: assignmentId ?? "", isAssignment: assignmentId !== null };
}

/** What is to be moderated, and by which policies? */
export const exerciseOpeningPage: Page<ExerciseOpeningQuery, ExerciseOpeningQueryVariables> = {
  path: "/exercises/open",
  name: () => "Open an exercise",
  question: () => "What is to be moderated, and by which policies?",
  filters: ["cohort"],
  query: ExerciseOpeningDocument,
  variables: (context) => variablesFor(context, null),
  acts: actsOf(opening.byPreset, opening.byOwn),
  view: openingView,
};

/** How are the marks of this assignment moderated? */
export const marksOpeningPage: Page<ExerciseOpeningQuery, ExerciseOpeningQueryVariables> = {
  path: "/assignments/:id/moderate",
  name: () => "Moderate marks",
  question: () => "How are the marks of this assignment moderated?",
  filters: [],
  query: ExerciseOpeningDocument,
  variables: (context) => variablesFor(context, context.address.path.split("/")[2] ?? ""),
  acts: actsOf(marksOpening.byPreset, marksOpening.byOwn),
  view: (data, context) => {
    if (!data.assignment) throw new Unanswered("NOT_FOUND", "There is no assignment under this id.");
    return openingView(data, context);
  },
};
