import { expect, test } from "@jest/globals";
import { betaBinomialLogLikelihood } from "./beta-binomial-likelihood.js";

// With shapes 1 and 1 every count from 0 to n is equally likely: 1 / ((n + 1) C(n, k)) for one order of successes.
test("an even beta makes every count equally likely", () => {
  for (const [successes, orders] of [1, 4, 6, 4, 1].entries()) {
    const likelihood = Math.exp(betaBinomialLogLikelihood([{ successes, trials: 4 }], 1, 1));
    expect(likelihood * orders).toBeCloseTo(1 / 5, 12);
  }
});

test("groups multiply", () => {
  const [a, b] = [
    { successes: 2, trials: 5 },
    { successes: 0, trials: 3 },
  ];
  const both = betaBinomialLogLikelihood([a, b], 2, 3);
  expect(both).toBeCloseTo(betaBinomialLogLikelihood([a], 2, 3) + betaBinomialLogLikelihood([b], 2, 3), 12);
});
