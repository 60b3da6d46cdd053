import type { Page } from "../../address/page.js";
import {
  CompletenessDocument,
  type CompletenessQuery,
  type CompletenessQueryVariables,
} from "../../generated/documents.js";
import { whereOf } from "../where.js";
import { completenessTable } from "./table.js";
import { groupingOf } from "./tabs.js";
import { completenessView } from "./view.js";

/** Whose judgements are missing or late? */
export const completenessPage: Page<CompletenessQuery, CompletenessQueryVariables> = {
  path: "/completeness",
  name: () => "Completeness",
  question: ({ words }) => `Whose ${words.many("judgement")} are missing or late?`,
  filters: ["cohort", "review-point", "hub", "subject", "strand"],
  ofGroups: true,
  query: CompletenessDocument,
  variables: (context) => ({ where: whereOf(context), by: groupingOf(context).by }),
  view: completenessView,
  table: completenessTable,
};
