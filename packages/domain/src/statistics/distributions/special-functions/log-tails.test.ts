import { expect, test } from "@jest/globals";
import { tailsFromBelow, whereTailsAre } from "./log-tails.js";

test("what is not below is above, and rounding makes no more than all", () => {
  expect(Math.exp(tailsFromBelow(Math.log(0.3)).above)).toBeCloseTo(0.7, 14);
  expect(tailsFromBelow(Math.log(1e-20)).above).toBeCloseTo(-1e-20, 30);
  expect(tailsFromBelow(1e-16)).toEqual({ below: 0, above: -Infinity });
});

// The logistic curve: below x lie 1 / (1 + e^(−x)), so that the point sought is the logarithm of the odds.
const logistic = {
  tailsAt: (at: number) => ({ below: -Math.log1p(Math.exp(-at)), above: -Math.log1p(Math.exp(at)) }),
  logDensityAt: (at: number) => -Math.abs(at) - 2 * Math.log1p(Math.exp(-Math.abs(at))),
};

test.each([0.5, 0.001, 0.9, 1e-30, 1e-200])("%d below is found from either side", (below) => {
  for (const start of [-300, 0, 20]) {
    const at = whereTailsAre({ ...logistic, below, above: 1 - below, start });
    expect(at).toBeCloseTo(Math.log(below / (1 - below)), 8);
  }
});

test("a point beyond all numbers is given as the furthest", () => {
  const slow = { tailsAt: (at: number) => ({ below: at / 1000 - 1, above: 0 }), logDensityAt: () => -7 };
  expect(whereTailsAre({ ...slow, below: 1e-300, above: 1, start: 0 })).toBe(-700);
});
