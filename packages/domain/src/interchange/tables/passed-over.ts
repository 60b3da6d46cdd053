import { plainText } from "../cells/plain-text.js";
import { isErrorColumn } from "./error-columns.js";
import type { TextRow } from "./text-row.js";

/** Whether a row holds nothing but spaces, apart from the columns of an error file. Such rows are passed over. */
export function isBlankRow(row: TextRow, header: TextRow): boolean {
  return row.cells.every((cell, position) => plainText(cell) === "" || isErrorColumn(header.cells[position]));
}

/**
 * Whether a row is the guidance that the register's templates put under the header ("Do not change this column").
 * It is passed over when it is the first row after the header.
 */
export function isGuidanceRow(row: TextRow, header: TextRow): boolean {
  return (
    row.number === header.number + 1 &&
    row.cells.some((cell) => /^do not (change|edit)/iu.test(plainText(cell)))
  );
}
