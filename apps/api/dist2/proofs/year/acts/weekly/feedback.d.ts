import type { YearAct } from "../year-act.js";
/** On Fridays the lead mentor says something of targets that were closed on Wednesday, and of their documents. */
export declare const feedback: YearAct;
