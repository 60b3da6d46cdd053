import { type YearAct } from "../year-act.js";
/** Mentors raise concerns and link what they rest on, now and then by mistake; lead mentors do something about each and come back to it. */
export declare const concerns: YearAct;
