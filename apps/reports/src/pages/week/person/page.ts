import type { Page } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import {
  TheirWeekDocument,
  type TheirWeekQuery,
  type TheirWeekQueryVariables,
} from "../../../generated/documents.js";
import { linkToTargetForm } from "../../evidence/link-file-form.js";
import { unlinkFromTargetForm } from "../../evidence/unlink-file-form.js";
import { idOf } from "../../trainee/whom.js";
import { agreeForm } from "../hand-in/agree-form.js";
import { confirmForm, returnForm } from "../meeting/answer-forms.js";
import { carryForm, closeForm, feedbackForm, reopenForm, setForm } from "../target/forms.js";
import { theirWeekView } from "./view.js";

/** What did they write, what is open, and what do we agree next? */
export const theirWeekPage: Page<TheirWeekQuery, TheirWeekQueryVariables> = {
  path: "/trainees/:id/week",
  name: () => "Their week",
  question: () => "What did they write, what is open, and what is agreed next?",
  filters: [],
  query: TheirWeekDocument,
  variables: (context) => ({ id: idOf(context), adds: mayDo(context, "add-evidence") }),
  acts: actsOf(
    ...[confirmForm, returnForm, agreeForm],
    ...[setForm, closeForm, carryForm, reopenForm, feedbackForm, linkToTargetForm, unlinkFromTargetForm],
  ),
  view: theirWeekView,
};
