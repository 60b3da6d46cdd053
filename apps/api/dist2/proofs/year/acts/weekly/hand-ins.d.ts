import type { YearAct } from "../year-act.js";
/** In the first week it is agreed how plans are handed in; once in so many weeks each trainee's are written down. */
export declare const handIns: YearAct;
