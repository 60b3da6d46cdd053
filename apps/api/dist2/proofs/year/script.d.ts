import type { YearAct } from "./acts/year-act.js";
/** What happens in a year, in the order in which people do it within a moment. A new room adds its act here. */
export declare const script: readonly YearAct[];
