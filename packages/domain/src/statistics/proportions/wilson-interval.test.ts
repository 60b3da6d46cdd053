import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { wilsonInterval } from "./wilson-interval.js";

describe("known answers", () => {
  // Published worked examples of the score interval without continuity correction; 81/263 and 1/29 are
  // Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, table I.
  test.each([
    [18, 20, 0.6989663547715128, 0.972133518786232, 14],
    [4, 200, 0.00780442641634947, 0.05028708690582643, 14],
    [0, 30, 0, 0.11351339, 7],
    [30, 30, 0.8864866, 1, 7],
    [81, 263, 0.255289, 0.36621, 6],
    [1, 29, 0.006113, 0.171755, 6],
  ])("%d of %d lie between %d and %d", (successes, trials, lower, upper, digits) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval.lower).toBeCloseTo(lower, digits);
    expect(interval.upper).toBeCloseTo(upper, digits);
    expect(interval.estimate).toBe(successes / trials);
    expect(interval.n).toBe(trials);
  });
});

describe("laws", () => {
  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));

  test("the bounds hold the estimate and stay within 0 and 1", () =>
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 0.999, noNaN: true }), ([s, n], confidence) => {
        const { estimate, lower, upper } = wilsonInterval(s, n, { confidence });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(estimate + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(estimate - 1e-12);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    ));

  test("failures mirror successes", () =>
    fc.assert(
      fc.property(counts, ([s, n]) => {
        const interval = wilsonInterval(s, n);
        const mirrored = wilsonInterval(n - s, n);
        expect(interval.lower).toBeCloseTo(1 - mirrored.upper, 12);
        expect(interval.upper).toBeCloseTo(1 - mirrored.lower, 12);
      }),
    ));

  test("more confidence widens, ten times the count at the same share narrows", () =>
    fc.assert(
      fc.property(counts, ([s, n]) => {
        const width = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
        expect(width(wilsonInterval(s, n, { confidence: 0.99 }))).toBeGreaterThan(
          width(wilsonInterval(s, n)),
        );
        expect(width(wilsonInterval(10 * s, 10 * n))).toBeLessThan(width(wilsonInterval(s, n)));
      }),
    ));

  test("each bound is where the score test just rejects", () =>
    fc.assert(
      fc.property(counts, ([s, n]) => {
        fc.pre(s > 0 && s < n);
        const { estimate, lower, upper } = wilsonInterval(s, n);
        for (const bound of [lower, upper]) {
          const z = (estimate - bound) / Math.sqrt((bound * (1 - bound)) / n);
          expect(Math.abs(z)).toBeCloseTo(1.959963984540054, 6);
        }
      }),
    ));
});

test("counts and confidences out of bounds are refused by name", () => {
  expect(() => wilsonInterval(0, 0)).toThrow(
    new RangeError("a share requires a whole number of trials of at least 1: 0"),
  );
  expect(() => wilsonInterval(5, 4)).toThrow(
    new RangeError("successes must be a whole number from 0 to 4: 5"),
  );
  expect(() => wilsonInterval(-1, 4)).toThrow(RangeError);
  expect(() => wilsonInterval(1.5, 4)).toThrow(RangeError);
  expect(() => wilsonInterval(1, 4, { confidence: 95 })).toThrow(
    new RangeError("a confidence lies strictly between 0 and 1: 95"),
  );
});
