import { plainText } from "../cells/plain-text.js";
import { wordKey } from "../cells/word-cells.js";
import type { Violation } from "../violation.js";
import { frameworkSheets } from "./framework-sheets.js";
import type { Workbook } from "./read-sheet.js";

/** Sheets that hold something and are none of a framework's: a misspelt one would be lost in silence. */
export function unknownSheets(workbook: Workbook): Violation[] {
  const names = Object.keys(frameworkSheets);
  const known = new Set(names.map(wordKey));
  const remedy = `Name it ${names.join(", ")}, or hide it: hidden sheets are passed over.`;
  return [...workbook]
    .filter(([name, rows]) => !known.has(wordKey(name)) && rows.some(({ cells }) => cells.some(hasText)))
    .map(([sheet]) => ({ code: "unknown-sheet", sheet, row: null, column: null, value: "", remedy }));
}

const hasText = (cell: string) => plainText(cell) !== "";
