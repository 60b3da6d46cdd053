/**
 * Items joined as a sentence lists them.
 *
 * @example
 * listInWords(["A", "B", "C"]) // => "A, B and C"
 * listInWords(["A"]) // => "A"
 */
export function listInWords(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/**
 * The text with its first letter raised, for the beginning of a sentence or a column.
 *
 * @example
 * capitalised("not judged") // => "Not judged"
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
