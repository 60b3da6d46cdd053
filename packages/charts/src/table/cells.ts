import { signedText, withSeparators } from "../words/index.js";
import type { TableCell } from "./chart-table.js";
import { type CellStatus, hiddenStatus, statusSymbol, statusWord } from "./disclosure.js";

/** A cell of words; an empty text stays empty. */
export function textCell(text: string): TableCell {
  return { text, value: text };
}

/** A whole number, or the symbol and word of the status that hides it. */
export function countCell(count: number | null, status: CellStatus = "OK"): TableCell {
  if (count === null) return hiddenCell(status);
  return { text: withSeparators(count), value: count };
}

/** A percentage 0–100 to one decimal, or the symbol and word of the status that hides it. */
export function percentCell(percent: number | null, status: CellStatus = "OK"): TableCell {
  if (percent === null) return hiddenCell(status);
  return { text: `${percent.toFixed(1)}%`, value: Math.round(percent * 10) / 10 };
}

/** A number to two decimals, below 0 with a true minus sign; that it is not available where there is none. */
export function decimalCell(number: number | null): TableCell {
  if (number === null) return hiddenCell("UNAVAILABLE");
  return { text: signedText(number, 2), value: Math.round(number * 100) / 100 };
}

/** What is said of a cell beside its number: nothing when all is well, `u` when the number is of low reliability. */
export function statusCell(status: CellStatus): TableCell {
  return { text: statusWord(status), value: statusSymbol(status) };
}

function hiddenCell(status: CellStatus): TableCell {
  const told = hiddenStatus(status);
  return { text: statusWord(told), value: statusSymbol(told) };
}
