import { requirePositive, requireShare, requireWhole } from "../bounds.js";

/** Differences of doubly judged work, and the test that asks whether their mean is 0. */
export interface PairedDifferences {
  /** How many differences; at least 2. */
  readonly pairs: number;
  /** The standard deviation of a difference, in the unit of the difference. */
  readonly standardDeviation: number;
  /** How often a test of no true difference may wrongly find one, to either side: 0.05 for 5 %. */
  readonly significance: number;
}

/** @throws RangeError when one of the figures is out of its bounds. */
export function requirePairedDifferences(test: PairedDifferences): void {
  requireWhole("pairs", test.pairs, 2);
  requirePositive("a standard deviation", test.standardDeviation);
  requireShare("a significance", test.significance);
}
