/** The mean squares of a table of units × raters, each of which is complete. */
export interface MeanSquares {
  /** Between units, with n − 1 degrees of freedom. */
  readonly units: number;
  /** Between raters, with k − 1. */
  readonly raters: number;
  /** What units and raters leave over, with (n − 1)(k − 1). */
  readonly rest: number;
  /** Within units, raters included, with n (k − 1). */
  readonly within: number;
  readonly n: number;
  readonly k: number;
}

/** The analysis of variance of at least two units and two raters; what is no more than rounding is 0. */
export function meanSquares(table: readonly (readonly number[])[]): MeanSquares {
  const n = table.length;
  const k = table[0]?.length ?? 0;
  const ofUnits = table.map(mean);
  const ofRaters = Array.from({ length: k }, (_, rater) => mean(table.map((row) => row[rater] ?? 0)));
  const grand = mean(ofUnits);
  let [rest, within, largest] = [0, 0, 0];
  table.forEach((row, unit) =>
    row.forEach((value, rater) => {
      const ownMean = ofUnits[unit] ?? 0;
      within += (value - ownMean) ** 2;
      rest += (value - ownMean - ((ofRaters[rater] ?? 0) - grand)) ** 2;
      largest = Math.max(largest, value * value);
    }),
  );
  const square = (sum: number, freedom: number) => (sum <= 1e-26 * n * k * largest ? 0 : sum / freedom);
  const spread = (means: readonly number[]) => means.reduce((sum, of) => sum + (of - grand) ** 2, 0);
  return {
    units: square(k * spread(ofUnits), n - 1),
    raters: square(n * spread(ofRaters), k - 1),
    rest: square(rest, (n - 1) * (k - 1)),
    within: square(within, n * (k - 1)),
    n,
    k,
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
