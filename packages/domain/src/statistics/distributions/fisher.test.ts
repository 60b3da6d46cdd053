import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { fisherCumulative, fisherQuantile } from "./fisher.js";
import { studentCumulative } from "./student.js";

const freedom = fc.double({ min: 0.5, max: 5000, noNaN: true });

// Abramowitz and Stegun (1964), table 26.9.
test.each([
  [0.95, 1, 10, 4.96],
  [0.95, 3, 10, 3.71],
  [0.95, 5, 10, 3.33],
  [0.99, 3, 10, 6.55],
  [0.95, 10, 30, 2.16],
])("the %d point with %d and %d degrees of freedom is %d", (probability, above, below, f) => {
  expect(fisherQuantile(probability, above, below)).toBeCloseTo(f, 2);
  expect(1 / fisherQuantile(1 - probability, below, above)).toBeCloseTo(f, 2);
});

test("with two degrees above, the tail is a power", () =>
  fc.assert(
    fc.property(fc.double({ min: 0, max: 50, noNaN: true }), freedom, (f, below) => {
      expect(fisherCumulative(f, 2, below)).toBeCloseTo(1 - (1 + (2 * f) / below) ** (-below / 2), 11);
    }),
  ));

test("the square of Student's t is a ratio with one degree above", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 30, noNaN: true }), freedom, (t, below) => {
      expect(fisherCumulative(t * t, 1, below)).toBeCloseTo(2 * studentCumulative(t, below) - 1, 11);
    }),
  ));

test("the quantile leads back, and the ratio turned over has the other tail", () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.999, noNaN: true }), freedom, freedom, (p, above, below) => {
      const f = fisherQuantile(p, above, below);
      expect(fisherCumulative(f, above, below) / p).toBeCloseTo(1, 9);
      expect(fisherCumulative(1 / f, below, above)).toBeCloseTo(1 - p, 9);
    }),
  ));

test("the ends, and what is refused", () => {
  expect(fisherCumulative(0, 2, 3)).toBe(0);
  expect(fisherCumulative(Infinity, 2, 3)).toBe(1);
  expect(() => fisherCumulative(-1, 2, 3)).toThrow(new RangeError("a variance ratio is at least 0: -1"));
  expect(() => fisherCumulative(1, 0, 3)).toThrow(RangeError);
  expect(() => fisherQuantile(0.5, 2, 0)).toThrow(RangeError);
  expect(() => fisherQuantile(1, 2, 3)).toThrow(RangeError);
});
