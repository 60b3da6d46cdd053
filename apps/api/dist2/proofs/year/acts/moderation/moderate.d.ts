import type { YearAct } from "../year-act.js";
/**
 * The second review of a subject is moderated: opened before its marks are in, drawn when they are, judged blind, extended
 * to all of whoever differs, some of it judged by a third person, and levels moved together, for which reviews are reopened.
 */
export declare const moderate: YearAct;
