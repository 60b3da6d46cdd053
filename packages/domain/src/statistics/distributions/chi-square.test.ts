import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { chiSquareCumulative, chiSquareQuantile } from "./chi-square.js";
import { normalCumulative } from "./normal-cumulative.js";

// Abramowitz and Stegun (1964), table 26.8.
test.each([
  [0.95, 1, 3.84146, 5],
  [0.995, 5, 16.7496, 4],
  [0.95, 10, 18.307, 4],
  [0.05, 10, 3.9403, 4],
  [0.01, 30, 14.9535, 4],
])("the %d point with %d degrees of freedom is %d", (probability, degreesOfFreedom, x, digits) => {
  expect(chiSquareQuantile(probability, degreesOfFreedom)).toBeCloseTo(x, digits);
});

test("one degree of freedom is a squared normal, two are an exponential", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 60, noNaN: true }), (x) => {
      expect(chiSquareCumulative(x, 1)).toBeCloseTo(2 * normalCumulative(Math.sqrt(x)) - 1, 12);
      expect(chiSquareCumulative(x, 2)).toBeCloseTo(1 - Math.exp(-x / 2), 13);
    }),
  ));

test("the quantile leads back", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 0.9999, noNaN: true }),
      fc.double({ min: 0.3, max: 1e5, noNaN: true }),
      (probability, degreesOfFreedom) => {
        const x = chiSquareQuantile(probability, degreesOfFreedom);
        expect(chiSquareCumulative(x, degreesOfFreedom) / probability).toBeCloseTo(1, 9);
      },
    ),
  ));

test("the ends, and what is refused", () => {
  expect(chiSquareCumulative(0, 3)).toBe(0);
  expect(chiSquareCumulative(Infinity, 3)).toBe(1);
  expect(() => chiSquareCumulative(-1, 3)).toThrow(new RangeError("a sum of squares is at least 0: -1"));
  expect(() => chiSquareCumulative(1, 0)).toThrow(RangeError);
  expect(() => chiSquareQuantile(0, 3)).toThrow(RangeError);
});
