import type { Page } from "../../address/page.js";
import {
  ReadingsDocument,
  type ReadingsQuery,
  type ReadingsQueryVariables,
} from "../../generated/documents.js";
import { pageSize } from "../paging.js";
import { readingsTable } from "./table.js";
import { readingsView } from "./view.js";

/** Who read what is sensitive about me, and when? */
export const readingsPage: Page<ReadingsQuery, ReadingsQueryVariables> = {
  path: "/readings",
  name: () => "Who read about me",
  question: () => "Who read what is sensitive about me, and when?",
  filters: [],
  countsNobody: true,
  query: ReadingsDocument,
  variables: ({ address: { parameters } }) => ({ first: pageSize, after: parameters.after ?? null }),
  view: readingsView,
  table: readingsTable,
  next: ({ readingsOfMe: { pageInfo } }, variables) =>
    pageInfo.hasNextPage ? { ...variables, first: 100, after: pageInfo.endCursor } : null,
};
