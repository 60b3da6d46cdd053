import type { OpenedFile } from "../open-file.js";
/** Says which sheets of a workbook somebody has hidden: nobody who fills in the file sees them, and they are not read. */
export declare function hiddenSheets(file: OpenedFile): readonly string[];
