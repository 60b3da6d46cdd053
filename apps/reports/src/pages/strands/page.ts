import type { Page } from "../../address/page.js";
import { StrandsDocument, type StrandsQuery, type StrandsQueryVariables } from "../../generated/documents.js";
import { capital } from "../../words/words.js";
import { whereOf } from "../where.js";
import { strandsTable } from "./table.js";
import { strandsView } from "./view.js";

/** Which strand lags, and is it moving? */
export const strandsPage: Page<StrandsQuery, StrandsQueryVariables> = {
  path: "/strands",
  name: ({ words }) => capital(words.many("strand")),
  question: ({ words }) => `Which ${words.one("strand")} lags, and is it moving?`,
  filters: ["cohort", "review-point", "hub", "subject", "strand"],
  ofGroups: true,
  query: StrandsDocument,
  variables: (context) => ({ where: whereOf(context, "whole-year") }),
  view: strandsView,
  table: strandsTable,
};
