import type { YearAct } from "../year-act.js";
/** Lead mentors answer the short form of each review; afterwards directors freeze a summary of each school. */
export declare const formsAndSummaries: YearAct;
