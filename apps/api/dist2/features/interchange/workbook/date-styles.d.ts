import type { WorkbookParts } from "./open-workbook.js";
/** Whether the cells of each style hold days, by the number of the style. */
export declare function dateStyles(parts: WorkbookParts, name: string | null): Promise<readonly boolean[]>;
/**
 * Whether a number format shows a day: it has a day or a year outside quotes, brackets and escapes.
 *
 * @example
 * showsDays("dd/mm/yyyy;@") // => true
 * showsDays("[Red]0.00\" days\"") // => false
 */
export declare function showsDays(format: string): boolean;
