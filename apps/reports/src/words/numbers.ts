/**
 * A whole count with a comma at the thousands.
 *
 * @example
 * thousands(1204) // => "1,204"
 */
export function thousands(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * A share of 0–100 as a whole percentage; never "0%" for some or "100%" for nearly all.
 *
 * @example
 * percentage(99.7) // => "over 99%"
 */
export function percentage(share: number): string {
  if (share > 0 && share < 1) return "under 1%";
  if (share > 99 && share < 100) return "over 99%";
  return `${Math.round(share)}%`;
}

/**
 * A list in a sentence.
 *
 * @example
 * list(["Mathematics", "Physics", "Art"]) // => "Mathematics, Physics and Art"
 */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
