import type { Cell } from "../tables/text-row.js";

// A spreadsheet shows 'x as x; exports that make cells harmless write 'x or "'x".
const quotedApostrophe = /^"'([\s\S]*)"$/u;
const invisible = /^[\uFEFF\u200B\s]+|[\uFEFF\u200B\s]+$/gu;

/**
 * The text that a cell means: without spaces around it, without the apostrophe that keeps a spreadsheet
 * from turning codes into numbers, and without the quotes that some exports put around such a cell.
 *
 * @example
 * plainText(" '0012345 ") // => "0012345"
 * plainText("\"'=SUM(A1)\"") // => "=SUM(A1)"
 */
export function plainText(cell: Cell): string {
  const text = cell.replace(invisible, "");
  const quoted = quotedApostrophe.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"').replace(invisible, "");
  return text.startsWith("'") ? text.slice(1).replace(invisible, "") : text;
}
