import type { Page } from "../../../address/page.js";
import {
  SchoolsDocument,
  type SchoolsQuery,
  type SchoolsQueryVariables,
} from "../../../generated/documents.js";
import { capital } from "../../../words/words.js";
import { pageSize } from "../../paging.js";
import { schoolsTable } from "./table.js";
import { schoolsView } from "./view.js";

/** Which schools are there, and how many are placed at each? */
export const schoolsPage: Page<SchoolsQuery, SchoolsQueryVariables> = {
  path: "/schools",
  name: ({ words }) => capital(words.many("school")),
  question: ({ words }) =>
    `Which ${words.many("school")} are there, and how many ${words.many("trainee")} are placed at each?`,
  filters: ["cohort", "review-point", "hub", "subject", "search"],
  query: SchoolsDocument,
  variables: ({ address: { parameters }, choice }) => ({
    first: pageSize,
    after: parameters.after ?? null,
    hub: choice.hub?.code ?? null,
    search: parameters.search ?? null,
    cohort: choice.cohort.code,
    subject: choice.subject?.code ?? null,
  }),
  view: schoolsView,
  table: schoolsTable,
  next: ({ schools: { pageInfo } }, variables) =>
    pageInfo.hasNextPage ? { ...variables, after: pageInfo.endCursor } : null,
};
