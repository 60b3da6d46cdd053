import type { PossibleRange } from "../sums/sum-system.js";
import { appearance } from "./appearance.js";
import type { PublishedCell } from "./published-symbol.js";
import type { SuppressionRule } from "./suppression-rule.js";

/**
 * What a reader who knows the rule learns from one cell by itself. `most` is Infinity where nothing limits it.
 *
 * @throws RangeError when the rule never shows a symbol like this one.
 */
export function knownRange(cell: PublishedCell, rule: SuppressionRule): PossibleRange {
  if (cell.symbol === "z") return { least: 0, most: 0 };
  // Any count that can be seen can be hidden for others' sake; zeros are not, where the rule shows them.
  if (cell.symbol === "c") return { least: rule.zeros === "show" ? 1 : 0, most: Number.POSITIVE_INFINITY };
  const counts = countsUpTo((cell.value ?? 0) + rule.smallBelow + rule.roundTo);
  const alike = counts.filter((count) => {
    const { value, symbol } = appearance(count, rule);
    return value === cell.value && (value !== null || symbol === cell.symbol);
  });
  if (alike.length > 0) return { least: alike[0] as number, most: alike.at(-1) as number };
  // A number that this rule never shows was shown by another one: to be safe, it is taken as exact.
  if (cell.value !== null) return { least: cell.value, most: cell.value };
  throw new RangeError(`the rule shows no count as: ${cell.symbol}`);
}

const countsUpTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, count) => count);
