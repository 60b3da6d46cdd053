import type { Batch } from "../../../graph/reading/load.js";
import type { ShownCheck, ShownGrade } from "./portfolio.type.js";
/** Looks at portfolios by id; null outside the viewer's scope. */
export declare const portfolioCheckById: Batch<string, ShownCheck | null>;
/** Grades of portfolios by id; null outside the viewer's scope. */
export declare const portfolioGradeById: Batch<string, ShownGrade | null>;
