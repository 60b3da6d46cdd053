import type { YearAct } from "../year-act.js";
/** Portfolios are looked at through the year, graded once in each cycle; a few looks and grades are put right or taken back. */
export declare const portfolios: YearAct;
