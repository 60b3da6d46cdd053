import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { GapsDocument, type GapsQuery, type GapsQueryVariables } from "../../../generated/documents.js";
import { mayDo } from "../../../frame/may-do.js";
import { linkToTargetForm } from "../../evidence/link-file-form.js";
import { unlinkFromTargetForm } from "../../evidence/unlink-file-form.js";
import { idOf } from "../../trainee/whom.js";
import { carryForm, closeForm, reopenForm } from "../../week/target/forms.js";
import { closeGapForm } from "./close-form.js";
import { raiseForm } from "./raise-form.js";
import { reopenGapForm } from "./reopen-form.js";
import { touchForm } from "./target-form.js";
import { gapsView } from "./view.js";

/** What is yet to be learnt, which targets touch it, and on what evidence was a gap closed? */
export const gapsPage: Page<GapsQuery, GapsQueryVariables> = {
  path: "/trainees/:id/gaps",
  name: () => "Knowledge gaps",
  question: () => "What is yet to be learnt, which targets touch it, and on what evidence was a gap closed?",
  filters: [],
  query: GapsDocument,
  variables: (context) => ({ id: idOf(context), adds: mayDo(context, "add-evidence") }),
  acts: actsOf(
    ...[raiseForm, touchForm, closeGapForm, reopenGapForm, closeForm, carryForm, reopenForm],
    ...[linkToTargetForm, unlinkFromTargetForm],
  ),
  view: gapsView,
};
