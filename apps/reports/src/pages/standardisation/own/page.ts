import type { Page } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import {
  StandardisationOwnDocument,
  type StandardisationOwnQuery,
  type StandardisationOwnQueryVariables,
} from "../../../generated/documents.js";
import { Unanswered } from "../../../states/unanswered.js";
import { ownView } from "./view.js";

/** Which scripts are marked before marking begins? */
export const ownStandardisationPage: Page<StandardisationOwnQuery, StandardisationOwnQueryVariables> = {
  path: "/standardisation",
  name: () => "Standardisation",
  question: () => "Which scripts are marked before marking begins?",
  filters: [],
  query: StandardisationOwnDocument,
  variables: (context) => {
    if (!mayDo(context, "mark-standard-scripts"))
      throw new Unanswered("NOT_ALLOWED", "Your roles take no part in standardisation.");
    return {};
  },
  view: ownView,
};
