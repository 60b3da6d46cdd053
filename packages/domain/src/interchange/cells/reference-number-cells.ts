import type { CellReader } from "./cell-reading.js";

/** A teacher reference number: seven digits. */
export const trn: CellReader<string> = (cell) =>
  /^\d{7}$/u.test(cell)
    ? { value: cell }
    : { code: "not-a-trn", remedy: "Write its seven digits, without spaces or letters." };

/** A school's unique reference number: six digits. */
export const urn: CellReader<string> = (cell) =>
  /^\d{6}$/u.test(cell)
    ? { value: cell }
    : { code: "not-a-urn", remedy: "Write the school's six digits, as in Get Information about Schools." };
