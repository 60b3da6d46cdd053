import type { Page } from "../../address/page.js";
import { GridDocument, type GridQuery, type GridQueryVariables } from "../../generated/documents.js";
import { whereOf } from "../where.js";
import { gridTable, gridView } from "./view.js";

/** At which point does each strand reach the expected level? */
export const gridPage: Page<GridQuery, GridQueryVariables> = {
  path: "/grid",
  name: () => "Grid",
  question: ({ words }) =>
    `At which ${words.one("reviewPoint")} does each ${words.one("strand")} reach the expected ${words.one("level")}?`,
  filters: ["cohort", "hub", "subject", "strand"],
  ofGroups: true,
  query: GridDocument,
  variables: (context) => ({ where: whereOf(context, "whole-year") }),
  view: gridView,
  table: gridTable,
};
