import { requireWhole } from "../../bounds.js";

/**
 * How much it matters when one rater chooses the category of the row and another that of the column: 0 along the
 * diagonal, at least 0 elsewhere. Only proportions count: weights doubled say the same.
 */
export type DisagreementWeights = readonly (readonly number[])[];

/**
 * A disagreement weighs as many steps as lie between the two categories.
 *
 * @param categories How many there are, at least 2.
 * @throws RangeError when the number of categories is out of its bounds.
 * @example
 * linearWeights(3) // => [[0, 1, 2], [1, 0, 1], [2, 1, 0]]
 */
export function linearWeights(categories: number): DisagreementWeights {
  return weightsBy(categories, (steps) => Math.abs(steps));
}

/**
 * A disagreement weighs the square of the steps that lie between the two categories.
 *
 * @param categories How many there are, at least 2.
 * @throws RangeError when the number of categories is out of its bounds.
 * @example
 * quadraticWeights(3) // => [[0, 1, 4], [1, 0, 1], [4, 1, 0]]
 */
export function quadraticWeights(categories: number): DisagreementWeights {
  return weightsBy(categories, (steps) => steps * steps);
}

/** @throws RangeError when weights do not fit a scale of so many categories or are not weights of disagreement. */
export function checkWeights(weights: DisagreementWeights, size: number): void {
  const fit = weights.length === size && weights.every((row) => row.length === size);
  if (!fit) throw new RangeError(`weights have a row and a column for each of ${size} categories`);
  let heaviest = 0;
  weights.forEach((row, first) =>
    row.forEach((weight, second) => {
      const sound = first === second ? weight === 0 : weight >= 0 && weight < Infinity;
      if (!sound) throw new RangeError(`a weight is 0 on the diagonal and at least 0 beside it: ${weight}`);
      heaviest = Math.max(heaviest, weight);
    }),
  );
  if (heaviest === 0) throw new RangeError("some disagreement must weigh more than 0");
}

function weightsBy(categories: number, weigh: (steps: number) => number): DisagreementWeights {
  requireWhole("categories", categories, 2);
  const codes = Array.from({ length: categories }, (_, code) => code);
  return codes.map((first) => codes.map((second) => weigh(second - first)));
}
