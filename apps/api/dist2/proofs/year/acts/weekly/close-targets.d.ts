import type { YearAct } from "../year-act.js";
/** Before the meeting the mentor goes through what is due: met, not met, dropped, or carried over. */
export declare const closeTargets: YearAct;
