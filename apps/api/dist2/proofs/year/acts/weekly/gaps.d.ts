import { type YearAct } from "../year-act.js";
/** Gaps of knowledge come up in thirds of the cohort: a target is set for each, and the mentor closes it weeks later. */
export declare const gaps: YearAct;
