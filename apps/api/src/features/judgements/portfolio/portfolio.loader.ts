import { inOrder } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { readChecks, readGrades } from "./portfolio.query.js";
import type { ShownCheck, ShownGrade } from "./portfolio.type.js";

/** Looks at portfolios by id; null outside the viewer's scope. */
export const portfolioCheckById: Batch<string, ShownCheck | null> = async (ids, context) =>
  inOrder(ids, await readChecks({ by: "id", ids }, context), ({ id }) => id);

/** Grades of portfolios by id; null outside the viewer's scope. */
export const portfolioGradeById: Batch<string, ShownGrade | null> = async (ids, context) =>
  inOrder(ids, await readGrades({ by: "id", ids }, context), ({ id }) => id);
