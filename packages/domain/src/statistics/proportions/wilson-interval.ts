import { normalQuantile } from "../distributions/normal-quantile.js";

/** A share, and the bounds within which the true share plausibly lies. All between 0 and 1 except `n`. */
export interface ProportionInterval {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** How many were counted. */
  readonly n: number;
}

/**
 * The Wilson score interval of a share: sound for small counts and for shares of 0 and 1, where ± intervals fail.
 * Source: Wilson (1927), Probable inference, the law of succession, and statistical inference, JASA 22.
 *
 * @param successes Whole number from 0 to `trials`.
 * @param trials Whole number, at least 1.
 * @param options `confidence` strictly between 0 and 1; 0.95 unless given.
 * @throws RangeError when a count or the confidence is out of its bounds.
 * @example
 * wilsonInterval(18, 20).estimate // => 0.9
 * wilsonInterval(18, 20).lower.toFixed(4) // => "0.6990"
 * wilsonInterval(0, 30).lower // => 0
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): ProportionInterval {
  if (!Number.isInteger(trials) || trials < 1) {
    throw new RangeError(`a share requires a whole number of trials of at least 1: ${trials}`);
  }
  if (!Number.isInteger(successes) || successes < 0 || successes > trials) {
    throw new RangeError(`successes must be a whole number from 0 to ${trials}: ${successes}`);
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`a confidence lies strictly between 0 and 1: ${confidence}`);
  }
  const z = normalQuantile((1 + confidence) / 2);
  const estimate = successes / trials;
  const shrink = 1 + (z * z) / trials;
  const centre = (estimate + (z * z) / (2 * trials)) / shrink;
  const half = (z / shrink) * Math.sqrt((estimate * (1 - estimate)) / trials + (z / (2 * trials)) ** 2);
  return {
    estimate,
    lower: successes === 0 ? 0 : centre - half,
    upper: successes === trials ? 1 : centre + half,
    n: trials,
  };
}
