import type { YearAct } from "../year-act.js";
/** The provider narrows a role for a time, lets a moderator in for one, and another frontend. */
export declare const access: YearAct;
