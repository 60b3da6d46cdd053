import type { YearAct } from "../year-act.js";
/**
 * The weekly meeting: the trainee keeps its record, some in two sittings; the mentor confirms it and sets targets. Some
 * are returned first, and some confirmations are taken back.
 */
export declare const meetings: YearAct;
