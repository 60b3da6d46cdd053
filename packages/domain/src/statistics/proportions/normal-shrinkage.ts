import { requirePositive, requireWhole } from "../bounds.js";

/** Estimates drawn towards their mean. */
export interface NormalShrinkage {
  readonly mean: number;
  /** How much of its distance from the mean each estimate keeps: 0 to 1. */
  readonly kept: number;
  /** In the order given. */
  readonly estimates: readonly number[];
}

/**
 * Draws estimates of the same variance towards their mean, by as much as makes their total squared error smallest:
 * mean + c (y − mean) with c = 1 − (k − 3) · variance / Σ(y − mean)², at least 0.
 * Source: Efron and Morris (1975), Data analysis using Stein's estimator and its generalizations, JASA 70; (1977),
 * Stein's paradox in statistics, Scientific American 236.
 *
 * @param estimates At least four.
 * @param variance Of each estimate around its own truth, more than 0.
 * @throws RangeError when there are too few estimates, one is not finite, or the variance is out of its bounds.
 * @example
 * normalShrinkage([0, 2, 4, 6], 4).kept // => 0.8
 */
export function normalShrinkage(estimates: readonly number[], variance: number): NormalShrinkage {
  requireWhole("the number of estimates", estimates.length, 4);
  requirePositive("a variance", variance);
  const odd = estimates.find((estimate) => !Number.isFinite(estimate));
  if (odd !== undefined) throw new RangeError(`an estimate must be a finite number: ${odd}`);
  const mean = estimates.reduce((sum, estimate) => sum + estimate, 0) / estimates.length;
  const squares = estimates.reduce((sum, estimate) => sum + (estimate - mean) ** 2, 0);
  const kept = squares === 0 ? 0 : Math.max(0, 1 - ((estimates.length - 3) * variance) / squares);
  return { mean, kept, estimates: estimates.map((estimate) => mean + kept * (estimate - mean)) };
}
