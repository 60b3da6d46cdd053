import type { Page } from "../../../address/page.js";
import { TrailDocument, type TrailQuery, type TrailQueryVariables } from "../../../generated/documents.js";
import { pageSize } from "../../paging.js";
import { kindOf } from "./kinds.js";
import { trailTable } from "./table.js";
import { trailView } from "./view.js";

/** Who did what, and when? */
export const trailPage: Page<TrailQuery, TrailQueryVariables> = {
  path: "/administration/trail",
  name: () => "Audit trail",
  question: () => "Who did what, and when?",
  filters: [],
  countsNobody: true,
  query: TrailDocument,
  variables: ({ address: { parameters } }) => ({
    first: pageSize,
    after: parameters.after ?? null,
    filter: { kind: kindOf(parameters.kind) },
  }),
  view: trailView,
  table: trailTable,
  next: ({ auditTrail: { pageInfo } }, variables) =>
    pageInfo.hasNextPage ? { ...variables, first: 100, after: pageInfo.endCursor } : null,
};
