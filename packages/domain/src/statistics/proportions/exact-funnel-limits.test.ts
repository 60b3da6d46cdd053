import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { binomialCumulative } from "../distributions/binomial.js";
import { exactFunnelLimits } from "./exact-funnel-limits.js";

// The definition of Spiegelhalter (2005), A.1.1, reckoned through with exact binomial sums.
test.each([
  [5, 0.4451, 0.99153],
  [10, 0.62126, 0.99283],
  [20, 0.72153, 0.98972],
  [50, 0.80028, 0.96614],
])("%d trials at a target of 0.9", (trials, lower, upper) => {
  const limits = exactFunnelLimits(0.9, trials);
  expect(limits.lower).toBeCloseTo(lower, 5);
  expect(limits.upper).toBeCloseTo(upper, 5);
  expect(limits.n).toBe(trials);
});

describe("laws", () => {
  const target = fc.double({ min: 0.05, max: 0.95, noNaN: true });

  test("the distribution function, drawn as straight lines between whole counts, has the asked height there", () =>
    fc.assert(
      fc.property(target, fc.integer({ min: 1, max: 200 }), (share, trials) => {
        const { lower, upper } = exactFunnelLimits(share, trials);
        for (const [limit, height] of [
          [lower, 0.025],
          [upper, 0.975],
        ] as const) {
          fc.pre(limit > 0);
          const next = Math.ceil(limit * trials - 1e-9);
          const here = binomialCumulative(next, trials, share);
          const before = next === 0 ? 0 : binomialCumulative(next - 1, trials, share);
          expect(here - (next - limit * trials) * (here - before)).toBeCloseTo(height, 6);
        }
      }),
    ));

  test("a full count may lie above the line and yet be no surprise: the line is not the test", () => {
    expect(exactFunnelLimits(0.9, 5).upper).toBeLessThan(1);
    expect(1 - binomialCumulative(4, 5, 0.9)).toBeCloseTo(0.59, 2);
  });

  test("limits stay within 0 and 1, hold the target of large groups, and narrow from 10 to 1000 trials", () =>
    fc.assert(
      fc.property(target, (share) => {
        const width = (trials: number) => {
          const { lower, upper } = exactFunnelLimits(share, trials);
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          return upper - lower;
        };
        expect(width(1000)).toBeLessThan(width(10));
        const { lower, upper } = exactFunnelLimits(share, 1000);
        expect(lower).toBeLessThan(share);
        expect(upper).toBeGreaterThan(share);
      }),
    ));
});

test("figures out of bounds are refused by name", () => {
  expect(() => exactFunnelLimits(1, 10)).toThrow(
    new RangeError("a target must lie strictly between 0 and 1: 1"),
  );
  expect(() => exactFunnelLimits(0.5, 0)).toThrow(
    new RangeError("trials must be a whole number of at least 1: 0"),
  );
  expect(() => exactFunnelLimits(0.5, 10, { confidence: 95 })).toThrow(RangeError);
});
