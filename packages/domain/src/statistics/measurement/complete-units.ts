import type { Ratings } from "../agreement/ratings/ratings.js";

/**
 * The units that every rater measured.
 *
 * @throws RangeError when rows differ in length or have fewer than two columns, or a value is not finite.
 */
export function completeUnits(ratings: Ratings<number>): (readonly number[])[] {
  const raters = ratings[0]?.length ?? 2;
  if (raters < 2) throw new RangeError(`measurements are compared between at least two raters: ${raters}`);
  const complete: (readonly number[])[] = [];
  for (const row of ratings) {
    if (row.length !== raters) {
      throw new RangeError(`every unit has a place for each of ${raters} raters: ${JSON.stringify(row)}`);
    }
    const values = row.filter((value) => value !== null);
    for (const value of values) {
      if (!Number.isFinite(value)) throw new RangeError(`a measurement is a finite number: ${value}`);
    }
    if (values.length === raters) complete.push(values);
  }
  return complete;
}
