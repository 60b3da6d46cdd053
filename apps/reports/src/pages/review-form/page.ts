import type { Page } from "../../address/page.js";
import { actsOf } from "../../forms/declare/form-act.js";
import {
  ReviewFormOfDocument,
  type ReviewFormOfQuery,
  type ReviewFormOfQueryVariables,
} from "../../generated/documents.js";
import { mayDo } from "../../frame/may-do.js";
import { endNamingForm, nameForm } from "../leads/lead-forms.js";
import { answerForm } from "./answer-form.js";
import { reviewFormView } from "./view.js";

/** Who leads this review point, and what was answered at it, subject by subject? */
export const reviewFormPage: Page<ReviewFormOfQuery, ReviewFormOfQueryVariables> = {
  path: "/review-form",
  name: () => "Review form",
  question: ({ words }) =>
    `Who leads this ${words.one("reviewPoint")}, and what was answered at it, ${words.one("subject")} by ${words.one("subject")}?`,
  filters: ["cohort", "review-point", "subject"],
  query: ReviewFormOfDocument,
  variables: (context) => ({
    cohort: context.choice.cohort.code,
    leads: mayDo(context, "read-review-leads"),
    names: mayDo(context, "name-review-leads"),
  }),
  acts: actsOf(answerForm, nameForm, endNamingForm),
  view: reviewFormView,
};
