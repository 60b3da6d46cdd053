import { requireWhole } from "../bounds.js";

/** A random sample out of a population in which some are wrong. */
export interface DetectionQuestion {
  /** How many there are; at least 1. */
  readonly population: number;
  /** How many of them are looked at, each equally likely to be; from 0 to `population`. */
  readonly sampled: number;
  /** How many of them are wrong; from 0 to `population`. */
  readonly wrong: number;
}

/**
 * The chance that a random sample without replacement holds at least one that is wrong: from 0 to 1.
 * One minus the hypergeometric probability of none, C(N − K, n) / C(N, n).
 *
 * @throws RangeError when a count is out of its bounds.
 * @example
 * detectionProbability({ population: 120, sampled: 12, wrong: 6 }).toFixed(3) // => "0.476"
 * detectionProbability({ population: 120, sampled: 12, wrong: 0 }) // => 0
 */
export function detectionProbability({ population, sampled, wrong }: DetectionQuestion): number {
  requireWhole("population", population, 1);
  requireWhole("sampled", sampled, 0, population);
  requireWhole("wrong", wrong, 0, population);
  // Sampling the wrong ones and sampling the looked-at ones are the same draw: the shorter product is taken.
  const draws = Math.min(sampled, wrong);
  const marked = Math.max(sampled, wrong);
  let none = 1;
  for (let drawn = 0; drawn < draws && none > 0; drawn += 1) {
    none *= Math.max(0, population - marked - drawn) / (population - drawn);
  }
  return 1 - none;
}
