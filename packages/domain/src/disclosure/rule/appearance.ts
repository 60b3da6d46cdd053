import type { PublishedCell } from "./published-symbol.js";
import { roundedTo } from "./rounding.js";
import type { SuppressionRule } from "./suppression-rule.js";

/** Whether a rule hides a count whatever stands around it. */
export function isSmall(count: number, { smallBelow, zeros }: SuppressionRule): boolean {
  return count === 0 ? zeros === "hide" && smallBelow > 1 : count < smallBelow;
}

/**
 * A count as a rule shows it, before anything is hidden to protect others.
 *
 * @example
 * const rule = { smallBelow: 5, smallSymbol: "low", zeros: "show", roundTo: 5 };
 * [0, 4, 12].map((count) => appearance(count, rule).value) // => [0, null, 10]
 */
export function appearance(count: number, rule: SuppressionRule): PublishedCell {
  if (isSmall(count, rule)) return { value: null, symbol: rule.smallSymbol };
  const value = roundedTo(count, rule.roundTo);
  const roundsAway = value === 0 && (count > 0 || rule.zeros === "hide");
  return roundsAway ? { value: null, symbol: "low" } : { value, symbol: null };
}

/** A cell that is hidden to protect another. */
export const hiddenCell: PublishedCell = { value: null, symbol: "c" };

/** A cell that no one can be in. */
export const notApplicable: PublishedCell = { value: null, symbol: "z" };
