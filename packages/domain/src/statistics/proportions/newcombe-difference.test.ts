import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { newcombeDifference } from "./newcombe-difference.js";

// Newcombe (1998), Statistics in Medicine 17, table II, method 10: contrasts (a), (c) and (f).
test.each([
  [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.6, 0.1705, 0.809],
  [0, 10, 0, 20, 0, -0.1611, 0.2775],
])("%d of %d against %d of %d", (a, m, b, n, estimate, lower, upper) => {
  const difference = newcombeDifference({ successes: a, trials: m }, { successes: b, trials: n });
  expect(difference.estimate).toBeCloseTo(estimate, 10);
  expect(difference.lower).toBeCloseTo(lower, 4);
  expect(difference.upper).toBeCloseTo(upper, 4);
  expect(difference.n).toBe(m + n);
});

describe("laws", () => {
  const shares = fc
    .integer({ min: 1, max: 500 })
    .chain((trials) =>
      fc.record({ successes: fc.integer({ min: 0, max: trials }), trials: fc.constant(trials) }),
    );

  test("exchanged groups change the sign, and nothing leaves −1 to 1", () =>
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const there = newcombeDifference(first, second);
        const back = newcombeDifference(second, first);
        expect(back.estimate).toBeCloseTo(-there.estimate, 12);
        expect(back.lower).toBeCloseTo(-there.upper, 12);
        expect(there.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(there.upper).toBeLessThanOrEqual(1 + 1e-12);
        expect(there.lower).toBeLessThanOrEqual(there.estimate);
        expect(there.upper).toBeGreaterThanOrEqual(there.estimate);
      }),
    ));

  test("more confidence widens", () =>
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const wide = newcombeDifference(first, second, { confidence: 0.99 });
        const narrow = newcombeDifference(first, second, { confidence: 0.8 });
        expect(wide.upper - wide.lower).toBeGreaterThan(narrow.upper - narrow.lower);
      }),
    ));
});

test("counts out of bounds are refused", () => {
  const share = { successes: 1, trials: 2 };
  expect(() => newcombeDifference({ successes: 3, trials: 2 }, share)).toThrow(RangeError);
  expect(() => newcombeDifference(share, { successes: 0, trials: 0 })).toThrow(RangeError);
});
