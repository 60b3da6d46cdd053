import type { PastBand } from "../past-bands/past-bands.js";

/** How many of a cohort had reached fewer strands than the middle half of past trainees, as many, and more. */
export interface BesideBand {
  readonly below: number;
  readonly within: number;
  readonly above: number;
}

/**
 * A cohort beside the middle half of past trainees at the same review point, both ends of which belong to it.
 *
 * @param strandsAtExpected Of each trainee judged on every strand, at how many the level is at or above what is expected.
 * @throws RangeError for what is not a whole number from 0.
 * @example
 * const band = { reviewPointCode: "autumn", p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, trainees: 64, cohorts: 2 };
 * besideBand([1, 2, 4, 5, 5], band) // => { below: 1, within: 2, above: 2 }
 */
export function besideBand(
  strandsAtExpected: readonly number[],
  { p25, p75 }: Pick<PastBand, "p25" | "p75">,
): BesideBand {
  for (const number of strandsAtExpected) {
    if (!Number.isInteger(number) || number < 0) throw new RangeError(`not a number of strands: ${number}`);
  }
  const below = strandsAtExpected.filter((number) => number < p25).length;
  const above = strandsAtExpected.filter((number) => number > p75).length;
  return { below, within: strandsAtExpected.length - below - above, above };
}
