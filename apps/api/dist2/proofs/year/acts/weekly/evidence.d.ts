import type { YearAct } from "../year-act.js";
/** Mentors bring in what closed targets and concerns rest on; trainees what they brought to the meeting. Some is a mistake. */
export declare const evidence: YearAct;
