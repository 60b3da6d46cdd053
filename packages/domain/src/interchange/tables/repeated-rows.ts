import type { Violation } from "../violation.js";
import type { TextRow } from "./text-row.js";

/** Remembers what rows are about, and says of each later row with the same key that it repeats an earlier one. */
export type RepeatedRows = (key: string, row: TextRow, column: string) => Violation | null;

/** Starts a memory for one file. It grows with the number of different keys, not with the size of the rows. */
export function repeatedRows(): RepeatedRows {
  const firstSeen = new Map<string, TextRow>();
  return (key, row, column) => {
    const earlier = firstSeen.get(key);
    if (earlier === undefined) {
      firstSeen.set(key, { ...row, cells: [] });
      return null;
    }
    const where = earlier.sheet === row.sheet ? "" : ` of sheet ${earlier.sheet}`;
    const remedy = `Row ${earlier.number}${where} is about the same: keep one of the two.`;
    return { code: "repeated-row", sheet: row.sheet, row: row.number, column, value: "", remedy };
  };
}
