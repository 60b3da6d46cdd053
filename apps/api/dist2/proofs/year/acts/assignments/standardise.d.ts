import type { YearAct } from "../year-act.js";
/** Before the assignment is marked: lead mentors have directors mark scripts whose marks were agreed, and release results. */
export declare const standardiseMarking: YearAct;
