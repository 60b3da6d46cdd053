/** The same numbers as the picture, in the same order, as plain data for a real `<table>` or a file. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  /** Stable name of the column, unique within the table. */
  readonly key: string;
  readonly label: string;
  /** `heading` cells name their row (`<th scope="row">`); numbers are set flush right. */
  readonly kind: "heading" | "text" | "number";
}

export interface TableRow {
  /** Unique within the table. */
  readonly key: string;
  /** One cell a column, in the order of the columns. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** What a reader sees, e.g. `72.3%` or `suppressed`. */
  readonly text: string;
  /** What a file holds: a plain number, a text, or one of the disclosure symbols. */
  readonly value: string | number;
}
