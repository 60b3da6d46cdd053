import type { Cell } from "../tables/text-row.js";

// Source: OWASP, CSV Injection. A lone hyphen means "nothing" in these files and starts no formula.
const formulaLike = /^[=+\-@\t\r]/u;
const apostropheLike = /^"?'/u;

/**
 * A cell that no spreadsheet takes for a formula: one that begins with `= + - @`, tab or carriage return
 * gets an apostrophe before it, and so does one that already begins with an apostrophe, so that reading
 * gives back what was written.
 *
 * @example
 * harmlessCell("=1+2") // => "'=1+2"
 * harmlessCell("Ash Grove") // => "Ash Grove"
 */
export function harmlessCell(text: string): Cell {
  return (formulaLike.test(text) && text !== "-") || apostropheLike.test(text) ? `'${text}` : text;
}
