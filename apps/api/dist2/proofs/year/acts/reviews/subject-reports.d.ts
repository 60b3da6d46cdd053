import type { YearAct } from "../year-act.js";
/** Directors name who leads each review; lead mentors write a report on their subject and give it, one of them twice. */
export declare const subjectReports: YearAct;
