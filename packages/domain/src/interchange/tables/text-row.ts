/** The text of one cell as the file holds it; an empty cell is `""`. */
export type Cell = string;

/** One row of a table of text cells. */
export interface TextRow {
  /** The row as a spreadsheet counts it: the header is usually row 1. */
  readonly number: number;
  /** Name of the sheet the row is on; null in a file without sheets. */
  readonly sheet: string | null;
  /** Cells from the first column on; trailing empty cells may be left out. */
  readonly cells: readonly Cell[];
}
