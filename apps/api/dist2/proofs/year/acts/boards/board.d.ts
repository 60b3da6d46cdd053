import type { YearAct } from "../year-act.js";
/**
 * The board after the last review: called, its interests declared, a view and a pack frozen for it, held nine days later,
 * its minutes signed, corrected and signed again; closed, and its actions done afterwards.
 */
export declare const examBoard: YearAct;
