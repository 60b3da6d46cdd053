import type { Page } from "../../../address/page.js";
import {
  VisitBriefDocument,
  type VisitBriefQuery,
  type VisitBriefQueryVariables,
} from "../../../generated/documents.js";
import { foundTrainee, idOf } from "../../trainee/whom.js";
import { visitView } from "./view.js";

/** What do I look at when I visit? */
export const visitPage: Page<VisitBriefQuery, VisitBriefQueryVariables> = {
  path: "/trainees/:id/visit",
  name: () => "Before a visit",
  question: () => "What is to be looked at on a visit today?",
  filters: [],
  query: VisitBriefDocument,
  variables: (context) => ({ id: idOf(context), visitOn: context.frame.provider.today }),
  view: ({ trainee }, context) => visitView(foundTrainee(trainee), context),
};
