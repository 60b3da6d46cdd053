import type { CellReader } from "./cell-reading.js";

/**
 * A form of a text in which spelling differences that people do not mean are gone: case, spaces, Unicode forms, the
 * curly quotes and long dashes that word processors put in, and characters that nobody sees.
 *
 * @example
 * wordKey("  Adaptive   Teaching ") // => "adaptive teaching"
 * wordKey("Pupils’ self‑regulation") // => "pupils' self-regulation"
 */
export function wordKey(word: string): string {
  return word
    .normalize("NFKC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[‘’‛ʼ′]/gu, "'")
    .replace(/[“”‟″]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}

/** One of some words, whatever their case and spacing; a map gives the value that each word means. */
export function oneOf<T>(values: ReadonlyMap<string, T>): CellReader<T> {
  const byKey = new Map([...values].map(([word, value]) => [wordKey(word), value]));
  const remedy = `Write one of: ${[...values.keys()].join(", ")}.`;
  return (cell) => {
    const key = wordKey(cell);
    return byKey.has(key) ? { value: byKey.get(key) as T } : { code: "not-one-of", remedy };
  };
}

/** An e-mail address, in lower case. Only its form is checked. */
export const emailAddress: CellReader<string> = (cell) =>
  cell.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(cell)
    ? { value: cell.toLowerCase() }
    : { code: "not-an-email", remedy: "Write it like name@example.org." };
