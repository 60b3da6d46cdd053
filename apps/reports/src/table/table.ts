/** What one cell shows, and where it leads. */
export interface Cell {
  readonly text: string;
  readonly href?: string;
  /** What the cell is in a file, where that differs from what is shown: a bare number, an ISO date. */
  readonly file?: string | number;
  /** A class of the stylesheet, for cells that carry a colour. */
  readonly look?: string;
  /** The text in sentences of their own, where one below the other reads better. */
  readonly lines?: readonly string[];
}

export interface Column {
  readonly label: string;
  /** Set right and in figures of one width. */
  readonly numeric?: boolean;
  /** The value of `sort` in the link that sorts by this column; without one the column cannot be sorted by. */
  readonly sort?: string;
  /** Names the row together with the first column. */
  readonly part?: "name";
  /** Only in files, not on the screen. */
  readonly fileOnly?: boolean;
}

export interface Row {
  readonly key: string;
  /** Where it stands, as a text that comes before those of rows below it; absent where rows stand as they were asked for. */
  readonly place?: string;
  /** One a column, in the columns' order; the first names the row. */
  readonly cells: readonly Cell[];
  /** The row in a few words, for a screen that is too narrow for its chart. */
  readonly inShort?: InShort;
}

export interface InShort {
  readonly text: string;
  /** 0–100, drawn as a bar; null where no share may be said. */
  readonly percent: number | null;
}

/** Rows under named columns: shown as a real table and written as a file. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A cell that shows a count and leaves as that number. */
export function countCell(amount: number, more: Partial<Cell> = {}): Cell {
  return { text: String(amount).replace(/\B(?=(\d{3})+$)/g, ","), file: amount, ...more };
}
