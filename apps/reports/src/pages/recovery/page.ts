import type { Page } from "../../address/page.js";
import { actsOf } from "../../forms/declare/form-act.js";
import {
  RecoveryDocument,
  type RecoveryQuery,
  type RecoveryQueryVariables,
} from "../../generated/documents.js";
import { mayDo } from "../../frame/may-do.js";
import { linkToConcernForm } from "../evidence/link-file-form.js";
import { unlinkFromConcernForm } from "../evidence/unlink-file-form.js";
import { idOf } from "../trainee/whom.js";
import { concernForm } from "./concern/form.js";
import { linkDocumentForm, linkJudgementForm } from "./evidence/link-form.js";
import { unlinkForm } from "./evidence/unlink-form.js";
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
  variables: (context) => ({
    id: idOf(context),
    links: mayDo(context, "raise-concern"),
    adds: mayDo(context, "add-evidence"),
  }),
  acts: actsOf(
    ...[concernForm, linkJudgementForm, linkDocumentForm, linkToConcernForm],
    ...[unlinkForm, unlinkFromConcernForm],
    ...[openForm, reviewForm, decideForm, interventionForm, followUpForm],
  ),
  view: recoveryView,
};
