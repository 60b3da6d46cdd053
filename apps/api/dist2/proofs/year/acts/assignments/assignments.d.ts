import type { YearAct } from "../year-act.js";
/** The week in which the assignment is set; its days follow from the Monday. */
export declare const setIn = 10;
/**
 * One written assignment in the year: set by the leadership, handed in to the lead mentor, who marks it and answers;
 * feedback leaves on its day. A trainee gets more time, and one hands in a second time.
 */
export declare const assignments: YearAct;
