import type { Page } from "../../address/page.js";
import { actsOf } from "../../forms/declare/form-act.js";
import {
  ReviewFormOfDocument,
  type ReviewFormOfQuery,
  type ReviewFormOfQueryVariables,
} from "../../generated/documents.js";
import { answerForm } from "./answer-form.js";
import { reviewFormView } from "./view.js";

/** What was answered at this review point, subject by subject? */
export const reviewFormPage: Page<ReviewFormOfQuery, ReviewFormOfQueryVariables> = {
  path: "/review-form",
  name: () => "Review form",
  question: ({ words }) =>
    `What was answered at this ${words.one("reviewPoint")}, ${words.one("subject")} by ${words.one("subject")}?`,
  filters: ["cohort", "review-point", "subject"],
  query: ReviewFormOfDocument,
  variables: ({ choice }) => ({ cohort: choice.cohort.code }),
  acts: actsOf(answerForm),
  view: reviewFormView,
};
