import type { PublishedCell } from "./published-symbol.js";
import type { SuppressionRule } from "./suppression-rule.js";

const hidden: PublishedCell = { value: null, symbol: "c" };

/**
 * A percentage to one decimal place, from the numbers before rounding; hidden where it is of too few people.
 *
 * @param count Whole number from 0 to `of`.
 * @throws RangeError when a count is out of its bounds.
 * @example
 * shownPercent(20, 23, { percentOfAtLeast: 22.5 }) // => { value: 87, symbol: null }
 * shownPercent(20, 22, { percentOfAtLeast: 22.5 }) // => { value: null, symbol: "c" }
 * shownPercent(0, 0, { percentOfAtLeast: 22.5 }) // => { value: null, symbol: "z" }
 */
export function shownPercent(
  count: number,
  of: number,
  { percentOfAtLeast }: Pick<SuppressionRule, "percentOfAtLeast">,
): PublishedCell {
  if (!Number.isSafeInteger(of) || of < 0) throw new RangeError(`not a count of people: ${of}`);
  if (!Number.isSafeInteger(count) || count < 0 || count > of) {
    throw new RangeError(`not a count from 0 to ${of}: ${count}`);
  }
  if (of === 0) return { value: null, symbol: "z" };
  return of < percentOfAtLeast ? hidden : { value: Math.round((1000 * count) / of) / 10, symbol: null };
}

/**
 * An average, hidden where it is over too few people.
 *
 * @param people Whole number from 0: over how many the average was taken.
 * @throws RangeError when it is not.
 * @example
 * shownAverage(3.5, 8, { averageOfAtLeast: 8 }) // => { value: 3.5, symbol: null }
 * shownAverage(3.5, 7, { averageOfAtLeast: 8 }) // => { value: null, symbol: "c" }
 */
export function shownAverage(
  average: number,
  people: number,
  { averageOfAtLeast }: Pick<SuppressionRule, "averageOfAtLeast">,
): PublishedCell {
  if (!Number.isSafeInteger(people) || people < 0) throw new RangeError(`not a count of people: ${people}`);
  if (people === 0) return { value: null, symbol: "z" };
  return people < averageOfAtLeast ? hidden : { value: average, symbol: null };
}
