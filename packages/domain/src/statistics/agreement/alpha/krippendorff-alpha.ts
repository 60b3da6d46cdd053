import { type Coefficient, coefficientFrom, type Surety, undefinedCoefficient } from "../coefficient.js";
import type { Ratings } from "../ratings/ratings.js";
import { nominalDisagreements } from "./nominal.js";
import { ratioDisagreements } from "./ratio.js";
import { intervalDisagreements, ordinalDisagreements } from "./squared-distance.js";
import { type Disagreements, type ValuedUnits, valuedUnits } from "./valued-units.js";

/** What ratings are: names, places in an order, numbers with distances, or amounts with a true zero. */
export type RatingScale = "nominal" | "ordinal" | "interval" | "ratio";

const disagreementsOn: Readonly<Record<RatingScale, (valued: ValuedUnits) => Disagreements>> = {
  nominal: nominalDisagreements,
  ordinal: ordinalDisagreements,
  interval: intervalDisagreements,
  ratio: ratioDisagreements,
};

/**
 * Krippendorff's α: 1 − observed / expected disagreement, for any number of raters, missing ratings and any kind of
 * scale, corrected for small samples. As low as κ where nearly every unit is in one category; the ordinal distances come
 * from the ratings themselves, so that α of two samples of one scale need not compare.
 *
 * Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability. The standard error is the infinitesimal
 * jackknife over units; it needs no chance and no seed.
 *
 * @param ratings Units with fewer than two ratings are left out, and `n` counts the rest. Numbers, unless `nominal`.
 * @throws RangeError when rows differ in length or a ratio rating is below 0, TypeError when a rating with an order is
 *   not a number.
 * @example
 * const ratings = [[1, 1], [2, 3], [3, 3], [4, null], [2, 2], [1, 2]];
 * krippendorffAlpha(ratings, "ordinal").estimate.toFixed(4) // => "0.7000"
 * krippendorffAlpha(ratings, "ordinal").n // => 5
 */
export function krippendorffAlpha(ratings: Ratings, scale: RatingScale, surety: Surety = {}): Coefficient {
  const valued = valuedUnits(ratings);
  const { units, total } = valued;
  if (units.length === 0) return undefinedCoefficient("too-few-units", 0);
  const { within, withinSlopes, overall, overallSlopes } = disagreementsOn[scale](valued);
  if (valued.values.length < 2) return undefinedCoefficient("no-variation", units.length);
  const observed = within.reduce((sum, unit) => sum + unit, 0);
  // α = 1 − (total − 1) · observed / overall, and how it moves with the weight of each unit.
  const moves = units.map((unit, at) => {
    let [withinMove, overallMove] = [within[at] ?? 0, 0];
    for (const place of unit) {
      withinMove += withinSlopes[place] ?? 0;
      overallMove += overallSlopes[place] ?? 0;
    }
    const product = unit.length * observed + (total - 1) * withinMove;
    return ((total - 1) * observed * (overallMove / overall) - product) / overall;
  });
  const mean = moves.reduce((sum, move) => sum + move, 0) / units.length;
  const influences = moves.map((move) => units.length * (move - mean));
  return coefficientFrom(1 - ((total - 1) * observed) / overall, influences, surety);
}
