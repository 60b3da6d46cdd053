import type { CellReading } from "./cell-reading.js";

// What spreadsheets show instead of a value. Source: Microsoft, "How to correct a #… error"; # signs fill a narrow column.
const spreadsheetError =
  /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|GETTING_DATA|#{2,})$/u;

// Control characters that are neither a tab nor a line end: no text has them, and a database does not take them all.
const noText = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u;

/**
 * What is wrong with a cell whatever its column: a spreadsheet's error, or characters that are no text. Null when it is text.
 *
 * @example
 * unreadable("#N/A")?.code // => "spreadsheet-error"
 * unreadable("Ash Grove") // => null
 */
export function unreadable(text: string): Exclude<CellReading<never>, { readonly value: never }> | null {
  if (spreadsheetError.test(text))
    return { code: "spreadsheet-error", remedy: "Correct its formula, or write the value itself." };
  return noText.test(text)
    ? { code: "unreadable-character", remedy: "Type the cell anew, without what it was copied with." }
    : null;
}
