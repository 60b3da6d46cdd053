import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  StandardisationListDocument,
  type StandardisationListQuery,
  type StandardisationListQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { openForm } from "./open-form.js";
import { listView } from "./view.js";

/** Do those who are about to mark mark alike? */
export const standardisationsPage: Page<StandardisationListQuery, StandardisationListQueryVariables> = {
  path: "/assignments/:id/standardisation",
  name: () => "Standardisation",
  question: () => "Do those who are about to mark, mark alike?",
  filters: [],
  query: StandardisationListDocument,
  variables: (context) => {
    if (!mayDo(context, "read-moderation"))
      throw new Unanswered("NOT_ALLOWED", "Your roles take no part in standardisation.");
    return {
      id: context.address.path.split("/")[2] ?? "",
      withPeople: mayDo(context, "plan-moderation") && context.frame.viewer.scope.seesNames,
    };
  },
  acts: actsOf(openForm),
  view: (data, context) => {
    if (!data.assignment) throw new Unanswered("NOT_FOUND", "There is no assignment under this id.");
    return listView({ ...data, assignment: data.assignment }, context);
  },
};
