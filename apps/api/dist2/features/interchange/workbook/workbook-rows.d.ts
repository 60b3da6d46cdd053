import type { TextRow } from "@reviewpoint/domain/interchange";
import { type FileLimits } from "../bytes/limits.js";
/** The rows of all visible sheets of a workbook, sheet after sheet, as a stream. */
export declare function workbookRows(path: string, limits?: FileLimits): AsyncGenerator<TextRow>;
/** The names of a workbook's sheets, in their order: the visible ones, and those that somebody has hidden. */
export declare function sheetNames(path: string, limits?: FileLimits): Promise<{
    readonly visible: readonly string[];
    readonly hidden: readonly string[];
}>;
