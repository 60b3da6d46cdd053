import { requireWhole } from "../bounds.js";
import { type Counted, requireCounted } from "./counted.js";
import { type RatioEstimate, ratioFrom } from "./ratio-estimate.js";

/** Two groups within one stratum: a subject, a phase, a year. */
export interface ComparedStratum {
  readonly first: Counted;
  readonly second: Counted;
}

/**
 * The odds ratio of two groups, compared only within strata and then pooled: what is left of a difference once the
 * groups' different mix of strata is taken out. One stratum gives the crude odds ratio.
 * Sources: Mantel and Haenszel (1959), JNCI 22; standard error of Robins, Breslow and Greenland (1986), Biometrics 42.
 *
 * @param strata At least one.
 * @param options `confidence` strictly between 0 and 1; 0.95 unless given.
 * @returns the pooled ratio, or a reason in its place where no stratum has successes in one group and failures in the other.
 * @throws RangeError when a count or the confidence is out of its bounds, or there is no stratum.
 * @example
 * const men = { successes: 1198, trials: 2691 };
 * const women = { successes: 557, trials: 1835 };
 * mantelHaenszel([{ first: men, second: women }]).estimate.toFixed(3) // => "1.841"
 */
export function mantelHaenszel(
  strata: readonly ComparedStratum[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): RatioEstimate {
  requireWhole("the number of strata", strata.length, 1);
  let [n, forFirst, forSecond, pr, mixed, qs] = [0, 0, 0, 0, 0, 0];
  for (const { first, second } of strata) {
    requireCounted(first);
    requireCounted(second);
    const all = first.trials + second.trials;
    const [a, c] = [first.successes, second.successes];
    const [b, d] = [first.trials - a, second.trials - c];
    const [r, s, p, q] = [(a * d) / all, (b * c) / all, (a + d) / all, (b + c) / all];
    n += all;
    forFirst += r;
    forSecond += s;
    pr += p * r;
    mixed += p * s + q * r;
    qs += q * s;
  }
  const variance = pr / (2 * forFirst ** 2) + mixed / (2 * forFirst * forSecond) + qs / (2 * forSecond ** 2);
  return ratioFrom(forFirst / forSecond, Math.sqrt(variance), n, confidence);
}
