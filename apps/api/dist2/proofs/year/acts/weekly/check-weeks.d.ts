import type { YearAct } from "../year-act.js";
/** On Fridays the lead mentor goes through the week of the subject in one pass. */
export declare const checkWeeks: YearAct;
