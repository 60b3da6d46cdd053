import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  StandardisationOneDocument,
  type StandardisationOneQuery,
  type StandardisationOneQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { changeForm, changeLaterForm, releaseForm } from "./leading-forms.js";
import { markingForm } from "./marking-form.js";
import { oneView } from "./view.js";

/** How far are those who take part, or: do I mark as was agreed? */
export const standardisationPage: Page<StandardisationOneQuery, StandardisationOneQueryVariables> = {
  path: "/standardisation/:id",
  name: () => "Exercise of standardisation",
  question: () => "Who marks as was agreed?",
  filters: [],
  query: StandardisationOneDocument,
  variables: (context) => {
    if (!mayDo(context, "read-moderation"))
      throw new Unanswered("NOT_ALLOWED", "Your roles take no part in standardisation.");
    return {
      id: context.address.path.split("/")[2] ?? "",
      withPeople: mayDo(context, "plan-moderation") && context.frame.viewer.scope.seesNames,
    };
  },
  acts: actsOf(markingForm, changeForm, changeLaterForm, releaseForm),
  view: (data, context) => {
    if (!data.standardisation)
      throw new Unanswered("NOT_FOUND", "There is no exercise under this id that you may see.");
    return oneView(data.standardisation, context);
  },
};
