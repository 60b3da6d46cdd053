import type { Page } from "../../address/page.js";
import {
  WatchListDocument,
  type WatchListQuery,
  type WatchListQueryVariables,
} from "../../generated/documents.js";
import { capital } from "../../words/words.js";
import { pageSize } from "../paging.js";
import { whereOf } from "../where.js";
import { watchListTable } from "./table.js";
import { watchListView } from "./view.js";

/** Who is not on track, and why? */
export const watchListPage: Page<WatchListQuery, WatchListQueryVariables> = {
  path: "/watch-list",
  name: ({ words }) => capital(words.one("watchList")),
  question: () => "Who is not on track, and why?",
  filters: ["cohort", "review-point", "hub", "subject", "strand"],
  ofGroups: true,
  query: WatchListDocument,
  variables: (context) => ({
    first: pageSize,
    after: context.address.parameters.after ?? null,
    where: whereOf(context),
  }),
  view: watchListView,
  table: watchListTable,
  next: ({ watchList: { pageInfo } }, variables) =>
    pageInfo.hasNextPage ? { ...variables, first: 100, after: pageInfo.endCursor } : null,
};
