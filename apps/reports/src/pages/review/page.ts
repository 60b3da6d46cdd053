import type { Page } from "../../address/page.js";
import { actsOf } from "../../forms/declare/form-act.js";
import {
  ReviewOfDocument,
  type ReviewOfQuery,
  type ReviewOfQueryVariables,
} from "../../generated/documents.js";
import { mayDo } from "../../frame/may-do.js";
import { foundTrainee, idOf } from "../trainee/whom.js";
import { judgeForm } from "./judge-form.js";
import { reopenForm, signForm } from "./sign-forms.js";
import { reviewView } from "./view.js";

/** At which level is this trainee on every strand, and is the review done? */
export const reviewPage: Page<ReviewOfQuery, ReviewOfQueryVariables> = {
  path: "/trainees/:id/review",
  name: ({ words }) => words.one("reviewPoint"),
  question: ({ words }) =>
    `At which ${words.one("level")} is this ${words.one("trainee")} on every ${words.one("strand")}, and is the review done?`,
  filters: [],
  query: ReviewOfDocument,
  variables: (context) => ({
    id: idOf(context),
    reviewPoint: context.choice.reviewPoint?.code ?? null,
    leads: mayDo(context, "read-review-leads"),
  }),
  acts: actsOf(judgeForm, signForm, reopenForm),
  view: ({ trainee, readers }, context) => reviewView(foundTrainee(trainee), readers, context),
};
