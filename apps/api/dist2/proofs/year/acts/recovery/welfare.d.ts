import type { YearAct } from "../year-act.js";
/** Directors and their deputies ask some trainees how they are, twice a year. */
export declare const welfare: YearAct;
