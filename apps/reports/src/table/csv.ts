import type { Table } from "./table.js";

/** A value that a spreadsheet would run as a formula. */
const formulaLike = /^[=+\-@\t\r]/;

function quoted(value: string | number): string {
  if (typeof value === "number") return String(value);
  const harmless = formulaLike.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * The table as RFC 4180 text with a byte-order mark, so that spreadsheets read it as UTF-8. Formula-like text is made
 * harmless with an apostrophe; numbers stay numbers.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ label }) => quoted(label)),
    ...rows.map(({ cells }) => cells.map(({ file, text }) => quoted(file ?? text))),
  ];
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}
