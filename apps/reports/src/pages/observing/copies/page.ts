import type { Page } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  CopiesToShareDocument,
  type CopiesToShareQuery,
  type CopiesToShareQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { copiesView } from "./view.js";

/** Most observations that are listed of each kind: those that are late, and those that are not. */
const most = 100;

/** Which of my observations are to be shared in writing, and by when? */
export const copiesPage: Page<CopiesToShareQuery, CopiesToShareQueryVariables> = {
  path: "/observations",
  name: () => "Observations to share",
  question: () => "Which of my observations are to be shared in writing, and by when?",
  filters: [],
  query: CopiesToShareDocument,
  variables: (context) => {
    const { person, scope } = context.frame.viewer;
    if (!mayDo(context, "record-observation") || !scope.seesNames)
      throw new Unanswered("NOT_ALLOWED", "Your roles do not observe.");
    return { me: person.id, first: most };
  },
  view: copiesView,
};
