import type { ViolationCode } from "../refusals.js";
import type { Cell } from "../tables/text-row.js";

/** What came of reading one cell: a value, or what is wrong and what to do. */
export type CellReading<T> =
  | { readonly value: T }
  | { readonly code: ViolationCode; readonly remedy: string };

/** Reads the text of one cell, already freed of spaces and apostrophes around it. */
export type CellReader<T> = (text: Cell) => CellReading<T>;
