import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { normalCumulative } from "./normal-cumulative.js";
import { normalQuantile } from "./normal-quantile.js";

// Abramowitz and Stegun (1964), table 26.1, which has fifteen places.
test.each([
  [0.5, 0.691462461274013],
  [1, 0.841344746068543],
  [2, 0.97724986805182],
  [3, 0.99865010196837],
])("below %d lies %d of the curve", (z, probability) => {
  expect(normalCumulative(z)).toBeCloseTo(probability, 14);
  expect(normalCumulative(-z)).toBeCloseTo(1 - probability, 14);
});

// Abramowitz and Stegun (1964), table 26.2: minus the common logarithm of the tail.
test.each([
  [5, 6.54265],
  [10, 23.11805],
  [20, 88.5601],
  [37, 299.24218],
])("beyond %d lies ten to the power of minus %d", (z, power) => {
  expect(-Math.log10(normalCumulative(-z))).toBeCloseTo(power, 4);
});

test("the ends of the line", () => {
  expect(normalCumulative(-Infinity)).toBe(0);
  expect(normalCumulative(Infinity)).toBe(1);
  expect(() => normalCumulative(Number.NaN)).toThrow(new RangeError("not a number: NaN"));
});

test("the quantile leads back, far into the tail", () =>
  fc.assert(
    fc.property(fc.double({ min: -300, max: -0.31, noNaN: true }), (power) => {
      const probability = 10 ** power;
      expect(normalCumulative(normalQuantile(probability)) / probability).toBeCloseTo(1, 10);
    }),
  ));

test("series and continued fraction meet where one takes over from the other", () => {
  for (const z of [-2, 2]) {
    const [before, after] = [normalCumulative(z * (1 - 1e-12)), normalCumulative(z * (1 + 1e-12))];
    expect(after / before).toBeCloseTo(1, 10);
  }
});
