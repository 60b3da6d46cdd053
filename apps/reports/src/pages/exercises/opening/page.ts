import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  ExerciseOpeningDocument,
  type ExerciseOpeningQuery,
  type ExerciseOpeningQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { openByOwn, openByPreset } from "./form.js";
import { openingView } from "./view.js";

/** What is to be moderated, and by which policies? */
export const exerciseOpeningPage: Page<ExerciseOpeningQuery, ExerciseOpeningQueryVariables> = {
  path: "/exercises/open",
  name: () => "Open an exercise",
  question: () => "What is to be moderated, and by which policies?",
  filters: ["cohort"],
  query: ExerciseOpeningDocument,
  variables: (context) => {
    if (!mayDo(context, "plan-moderation"))
      throw new Unanswered("NOT_ALLOWED", "Your roles do not open exercises of moderation.");
    return {};
  },
  acts: actsOf(openByPreset, openByOwn),
  view: openingView,
};
