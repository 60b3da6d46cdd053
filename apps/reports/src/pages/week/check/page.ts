import type { Page } from "../../../address/page.js";
import { actsOf } from "../../../forms/declare/form-act.js";
import {
  WeeksToCheckDocument,
  type WeeksToCheckQuery,
  type WeeksToCheckQueryVariables,
} from "../../../generated/documents.js";
import { checkForm } from "./form.js";
import { checkView } from "./view.js";

/** Whose week is in order, and whose is to be followed up? */
export const weeksPage: Page<WeeksToCheckQuery, WeeksToCheckQueryVariables> = {
  path: "/weeks",
  name: () => "The week",
  question: () => "Whose week is in order, and what is to be followed up?",
  filters: [],
  query: WeeksToCheckDocument,
  variables: ({ address, frame }) => ({
    day: frame.provider.today,
    after: address.parameters.after ?? null,
  }),
  acts: actsOf(checkForm),
  view: checkView,
};
