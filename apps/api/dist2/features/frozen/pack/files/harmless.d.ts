import type { Cell } from "../content/pack-content.js";
/**
 * A cell as the text of a file that a spreadsheet may open: what it would take for a formula begins with an apostrophe.
 *
 * @example harmless("=1+1") // => "'=1+1"
 */
export declare function harmless(cell: Cell): string;
