import type { YearAct } from "../year-act.js";
/** After each review directors decide about a few in place of the rule, and take some decisions back. */
export declare const decideOnTrack: YearAct;
