import type { TextRow } from "@reviewpoint/domain/interchange";
import { type FileLimits } from "../bytes/limits.js";
import { type CellContext } from "./cell-text.js";
import type { WorkbookParts } from "./open-workbook.js";
/** The rows of one sheet as a stream. Rows that the sheet leaves out are left out; cells that it leaves out are empty. */
export declare function sheetRows(parts: WorkbookParts, sheet: {
    readonly name: string;
    readonly part: string;
}, context: CellContext, limits?: FileLimits): AsyncGenerator<TextRow>;
/**
 * The column of a cell's reference, from 1; undefined when it says none.
 *
 * @example
 * columnNumber("AB12") // => 28
 */
export declare function columnNumber(reference: string | undefined): number | undefined;
