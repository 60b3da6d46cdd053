import type { Page } from "../../../address/page.js";
import {
  PortfoliosDocument,
  type PortfoliosQuery,
  type PortfoliosQueryVariables,
} from "../../../generated/documents.js";
import { pageSize } from "../../paging.js";
import { portfoliosTable } from "./table.js";
import { portfoliosView } from "./view.js";

/** Whose portfolio has been looked at, whose not, and who is graded in this cycle? */
export const portfoliosPage: Page<PortfoliosQuery, PortfoliosQueryVariables> = {
  path: "/portfolios",
  name: () => "Portfolios",
  question: () => "Whose portfolio has been looked at and when, whose not, and who is graded in this cycle?",
  filters: ["cohort", "hub", "subject"],
  ofGroups: true,
  query: PortfoliosDocument,
  variables: ({ address, choice, frame }) => ({
    first: pageSize,
    after: address.parameters.after ?? null,
    filter: {
      cohort: choice.cohort.code,
      ...(choice.hub ? { hub: choice.hub.code } : {}),
      ...(choice.subject ? { subject: choice.subject.code } : {}),
    },
    orderBy: frame.viewer.scope.seesNames ? "NAME" : "REFERENCE",
  }),
  view: portfoliosView,
  table: portfoliosTable,
  next: ({ trainees: { pageInfo } }, variables) =>
    pageInfo.hasNextPage ? { ...variables, first: 100, after: pageInfo.endCursor } : null,
};
