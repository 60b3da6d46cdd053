import { type YearAct } from "../year-act.js";
/** After the first two reviews lead mentors open plans; each is reviewed after its span and decided the same week. */
export declare const plans: YearAct;
