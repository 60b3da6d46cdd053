import { type YearAct } from "../year-act.js";
/**
 * Planned on Monday, seen and sealed on Wednesday, agreed and shared on Friday. One in nine is taken back and planned
 * anew a week later; after some joint ones the mentor's feedback is observed.
 */
export declare const observe: YearAct;
