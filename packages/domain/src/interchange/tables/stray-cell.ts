import { plainText } from "../cells/plain-text.js";
import { shownValue, type Violation } from "../violation.js";
import type { TextRow } from "./text-row.js";

/**
 * Finds the first cell of a row that stands under no heading. Beyond the last heading it means that the cells of the row
 * have moved, mostly because one of them holds a comma; between headings, that values would be lost in silence.
 *
 * @param others What happens to columns that no field names: where they are ignored, so is one without a heading.
 */
export function strayCell(
  header: TextRow,
  others: "ignored" | "refused",
): (row: TextRow) => Violation | null {
  const headed = header.cells.map((heading) => plainText(heading) !== "");
  const width = headed.lastIndexOf(true) + 1;
  return (row) => {
    const position = row.cells.findIndex((cell, at) => headed[at] !== true && plainText(cell) !== "");
    const beyond = row.cells.findIndex((cell, at) => at >= width && plainText(cell) !== "");
    const at = { sheet: row.sheet, row: row.number, column: null };
    if (beyond >= 0) {
      const remedy =
        "Put a cell that holds a comma or semicolon in quotes; clear what else stands beyond the last heading.";
      return { code: "malformed-row", ...at, value: shownValue(row.cells[beyond] ?? ""), remedy };
    }
    if (position < 0 || others === "ignored") return null;
    const remedy = `Give column ${position + 1} a heading, or clear it.`;
    return { code: "no-heading", ...at, value: shownValue(row.cells[position] ?? ""), remedy };
  };
}
