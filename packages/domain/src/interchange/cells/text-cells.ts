import type { CellReader } from "./cell-reading.js";

/** Any text, up to a number of characters (default 200; a spreadsheet's own limit is 32,767). */
export function text(longest = 200): CellReader<string> {
  return (cell) =>
    cell.length <= longest
      ? { value: cell }
      : { code: "too-long", remedy: `Shorten it to at most ${longest} characters.` };
}

/** A cell that must hold something. */
export function required<T>(read: CellReader<T>): CellReader<T> {
  return (cell) => (cell === "" ? { code: "empty-cell", remedy: "Fill it in." } : read(cell));
}

/** A cell that may be empty: then its value is null. */
export function optional<T>(read: CellReader<T>): CellReader<T | null> {
  return (cell) => (cell === "" ? { value: null } : read(cell));
}
