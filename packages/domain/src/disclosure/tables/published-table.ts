import type { PublishedCell } from "../rule/published-symbol.js";
import type { CountTable } from "./count-table.js";

/** A table as readers see it. Nothing in it tells why a cell is hidden. */
export interface PublishedTable extends Omit<CountTable, "counts"> {
  /** As the rows and columns, and one more of each for the totals, which come last. */
  readonly cells: readonly (readonly PublishedCell[])[];
}

/** Where a cell stands; null is the total over the dimension. */
export interface CellAt {
  readonly table: string;
  readonly row: string | null;
  readonly column: string | null;
}

/**
 * A cell's place, to read.
 * @example
 * cellPlace({ table: "by sex", row: "2026", column: null }) // => "by sex: 2026 × all"
 */
export const cellPlace = ({ table, row, column }: CellAt): string =>
  `${table}: ${row ?? "all"} × ${column ?? "all"}`;
