import type { Page } from "../../address/page.js";
import { actsOf } from "../../forms/declare/form-act.js";
import {
  RecoveryDocument,
  type RecoveryQuery,
  type RecoveryQueryVariables,
} from "../../generated/documents.js";
import { foundTrainee, idOf } from "../trainee/whom.js";
import { concernForm } from "./concern/form.js";
import { followUpForm, interventionForm } from "./intervention/forms.js";
import { openForm } from "./plan/open-form.js";
import { decideForm, reviewForm } from "./plan/review-form.js";
import { recoveryView } from "./view.js";

/** What is the matter, what is being done, and what came of it? */
export const recoveryPage: Page<RecoveryQuery, RecoveryQueryVariables> = {
  path: "/trainees/:id/concerns",
  name: () => "Concerns and plans",
  question: () => "What is the matter, what is being done, and what came of it?",
  filters: [],
  query: RecoveryDocument,
  variables: (context) => ({ id: idOf(context) }),
  acts: actsOf(concernForm, openForm, reviewForm, decideForm, interventionForm, followUpForm),
  view: ({ trainee, readers }, context) => recoveryView(foundTrainee(trainee), readers, context),
};
