import type { CommonAct } from "./common-acts.js";
/** The day of the bench: the fixture's current cohort is in its third review, of which nothing is recorded yet. */
export declare const weekDay = "2026-05-13";
export declare const weekTrainees = 900;
/** The numbers, in the fixture, of the trainees whom the mentor meets. */
export declare const weekCaseload: readonly number[];
/** Everybody who acts in the week. */
export declare const weekPeople: readonly string[];
/** The five commonest acts of a week. */
export declare const weekActs: readonly CommonAct[];
