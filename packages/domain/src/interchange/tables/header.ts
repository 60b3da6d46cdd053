import { shownValue, type Violation } from "../violation.js";
import { columnKey } from "./column-key.js";
import { isErrorColumn } from "./error-columns.js";
import type { TextRow } from "./text-row.js";

/** Where each column of a file stands: position from 0, by {@link columnKey}. */
export type ColumnPositions = ReadonlyMap<string, number>;

/**
 * Reads a header: columns in any order and case. A column that is missing, repeated or (where the format refuses
 * others) unknown is a violation.
 */
export function readHeader(
  header: TextRow,
  expected: readonly { readonly column: string; readonly mayBeMissing: boolean }[],
  others: "ignored" | "refused",
):
  | { readonly positions: ColumnPositions; readonly passedOver: readonly string[] }
  | { readonly violations: readonly Violation[] } {
  const at = { sheet: header.sheet, row: header.number };
  const allowed = expected.map(({ column }) => column).join(", ");
  const known = new Set(expected.map(({ column }) => columnKey(column)));
  const positions = new Map<string, number>();
  const violations: Violation[] = [];
  const passedOver: string[] = [];
  for (const [position, cell] of header.cells.entries()) {
    const key = columnKey(cell);
    const column = shownValue(cell);
    if (key === "" || isErrorColumn(cell)) continue;
    if (!known.has(key)) {
      if (others === "ignored") {
        passedOver.push(column);
        continue;
      }
      const remedy = `Take the column out; the columns are ${allowed}.`;
      violations.push({ code: "unknown-column", ...at, column, value: "", remedy });
    } else if (positions.has(key)) {
      violations.push({ code: "repeated-column", ...at, column, value: "", remedy: "Keep one of them." });
    } else positions.set(key, position);
  }
  for (const { column, mayBeMissing } of expected) {
    if (mayBeMissing || positions.has(columnKey(column))) continue;
    const remedy = "Add the column, with this heading, to the header row.";
    violations.push({ code: "missing-column", ...at, column, value: "", remedy });
  }
  return violations.length > 0 ? { violations } : { positions, passedOver };
}
