import type { ChartTable } from "./chart-table.js";

/**
 * The table as rows of text for a file: first the column labels, then a row a row. Numbers are plain digits, hidden
 * numbers their symbol (`c`, `z`, `x`, `low`), and texts that a spreadsheet would run as a formula are made harmless.
 */
export function csvRows(table: ChartTable): string[][] {
  return [
    table.columns.map((column) => harmless(column.label)),
    ...table.rows.map((row) =>
      row.cells.map(({ value }) => (typeof value === "number" ? String(value) : harmless(value))),
    ),
  ];
}

/**
 * The table as CSV (RFC 4180): commas, CRLF, quotes doubled, no byte order mark. The same table gives the same bytes.
 */
export function csvText(table: ChartTable): string {
  return csvRows(table)
    .map((row) => `${row.map(quoted).join(",")}\r\n`)
    .join("");
}

/**
 * A text that no spreadsheet runs: one that begins with `=`, `+`, `-`, `@`, tab or carriage return gets an apostrophe
 * in front. Source: OWASP, CSV injection.
 *
 * @example
 * harmless("=1+1") // => "'=1+1"
 * harmless("Ashford") // => "Ashford"
 */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
