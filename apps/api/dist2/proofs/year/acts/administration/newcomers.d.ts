import type { YearAct } from "../year-act.js";
/** People come and go: they are invited, given roles, and lose them again. Once the mail server knows nobody. */
export declare const newcomers: YearAct;
