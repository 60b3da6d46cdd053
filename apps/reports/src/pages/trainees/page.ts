import type { Page } from "../../address/page.js";
import {
  TraineesDocument,
  type TraineesQuery,
  type TraineesQueryVariables,
} from "../../generated/documents.js";
import { capital } from "../../words/words.js";
import { pageSize } from "../paging.js";
import { traineeFilter, traineeOrder } from "./filter.js";
import { traineesTable } from "./table.js";
import { traineesView } from "./view.js";

/** Who are the people behind the figures? */
export const traineesPage: Page<TraineesQuery, TraineesQueryVariables> = {
  path: "/trainees",
  name: ({ words }) => capital(words.many("trainee")),
  question: ({ words }) => `Who are the ${words.many("trainee")} behind the figures?`,
  filters: ["search", "cohort", "review-point", "hub", "subject", "strand"],
  ofGroups: true,
  query: TraineesDocument,
  variables: (context) => ({
    first: pageSize,
    after: context.address.parameters.after ?? null,
    filter: traineeFilter(context),
    orderBy: traineeOrder(context).order,
    reviewPoint: context.choice.reviewPoint?.code ?? null,
  }),
  view: traineesView,
  table: traineesTable,
  next: ({ trainees: { pageInfo } }, variables) =>
    pageInfo.hasNextPage ? { ...variables, first: 100, after: pageInfo.endCursor } : null,
};
