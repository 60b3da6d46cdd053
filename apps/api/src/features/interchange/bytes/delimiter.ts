const delimiters = [",", ";", "\t"] as const;

/** What separates the cells of a table: a comma, or where a spreadsheet's language uses it, a semicolon or a tab. */
export type Delimiter = (typeof delimiters)[number];

/**
 * The delimiter that the header row uses most, outside quotes; a comma when it uses none.
 *
 * @param start The beginning of the text, at least its first row.
 */
export function delimiterOf(start: string): Delimiter {
  const header = start.replace(/"[^"]*"/gu, "").split(/[\r\n]/u, 1)[0] ?? "";
  const uses = (delimiter: Delimiter) => header.split(delimiter).length;
  return delimiters.reduce((best, delimiter) => (uses(delimiter) > uses(best) ? delimiter : best), ",");
}
