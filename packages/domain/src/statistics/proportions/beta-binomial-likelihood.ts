import { logGamma } from "../distributions/special-functions/log-gamma.js";
import type { Counted } from "./counted.js";

/** How likely the counts are, up to a constant, when groups' true shares follow the beta distribution of these shapes. */
export function betaBinomialLogLikelihood(groups: readonly Counted[], a: number, b: number): number {
  const before = logBeta(a, b);
  return groups.reduce(
    (sum, { successes, trials }) => sum + logBeta(a + successes, b + trials - successes) - before,
    0,
  );
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);
