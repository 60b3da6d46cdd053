import type { CellReader, CellReading } from "./cell-reading.js";

/** A teacher reference number: seven digits. */
export const trn: CellReader<string> = (cell) =>
  /^\d{7}$/u.test(cell) ? { value: cell } : fault("not-a-trn", cell, "Write its seven digits", 7);

/** A school's unique reference number: six digits. */
export const urn: CellReader<string> = (cell) =>
  /^\d{6}$/u.test(cell)
    ? { value: cell }
    : fault("not-a-urn", cell, "Write the school's six digits, as in Get Information about Schools", 6);

/** What a spreadsheet makes of such numbers: it drops zeros at the front, and shortens long ones to 1.23E+06. */
function fault(
  code: "not-a-trn" | "not-a-urn",
  cell: string,
  remedy: string,
  digits: number,
): CellReading<never> {
  if (/^\d(?:[.,]\d+)?E\+?\d+$/iu.test(cell))
    return { code, remedy: `${remedy}: a spreadsheet has shortened it; format the column as text first.` };
  return /^\d+$/u.test(cell) && cell.length < digits
    ? { code, remedy: `${remedy}: a spreadsheet may have dropped zeros at the front.` }
    : { code, remedy: `${remedy}, without spaces or letters.` };
}
