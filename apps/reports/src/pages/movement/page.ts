import type { Page } from "../../address/page.js";
import {
  MovementDocument,
  type MovementQuery,
  type MovementQueryVariables,
} from "../../generated/documents.js";
import { whereOf } from "../where.js";
import { movementTable, movementUnasked, movementView } from "./view.js";

/** Who moved level since last time, withdrawn and deferred included? */
export const movementPage: Page<MovementQuery, MovementQueryVariables> = {
  path: "/movement",
  name: () => "Movement",
  question: ({ words }) =>
    `Who moved ${words.one("level")} since last time, with those withdrawn and deferred in the count?`,
  filters: ["cohort", "from", "review-point", "hub", "subject", "strand"],
  ofGroups: true,
  query: MovementDocument,
  variables(context) {
    const { from, reviewPoint } = context.choice;
    if (!from || !reviewPoint) return null;
    return { where: { ...whereOf(context, "whole-year"), from: from.code, to: reviewPoint.code } };
  },
  view: movementView,
  unasked: movementUnasked,
  table: movementTable,
};
