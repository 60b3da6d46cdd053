import { inOrder } from "../../../graph/reading/by-key.js";
import { readChecks, readGrades } from "./portfolio.query.js";
/** Looks at portfolios by id; null outside the viewer's scope. */
export const portfolioCheckById = async (ids, context) => inOrder(ids, await readChecks({ by: "id", ids }, context), ({ id }) => id);
/** Grades of portfolios by id; null outside the viewer's scope. */
export const portfolioGradeById = async (ids, context) => inOrder(ids, await readGrades({ by: "id", ids }, context), ({ id }) => id);
//# sourceMappingURL=portfolio.loader.js.map