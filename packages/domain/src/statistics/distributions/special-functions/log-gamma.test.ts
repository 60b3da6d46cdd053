import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { logGamma, stirlingError } from "./log-gamma.js";

// Factorials are exact; Γ(½) = √π; Abramowitz and Stegun (1964), table 6.1: Γ(1.5) = .88622 69255, Γ(1.25) = .90640 24771.
test.each([
  [1, 1],
  [2, 1],
  [6, 120],
  [13, 479_001_600],
  [19, 6_402_373_705_728_000],
  [0.5, Math.sqrt(Math.PI)],
  [1.5, 0.886226925452758],
  [1.25, 0.9064024770554771],
])("the gamma function of %d is %d", (x, value) => {
  expect(logGamma(x)).toBeCloseTo(Math.log(value), 13);
});

test("Γ(x + 1) is xΓ(x), from the smallest to the large", () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (x) => {
      const size = Math.max(1, Math.abs(logGamma(x + 1)));
      expect((logGamma(x + 1) - logGamma(x) - Math.log(x)) / size).toBeCloseTo(0, 13);
    }),
  ));

test("what Stirling's formula leaves out dies away as 1 / 12x", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 500, noNaN: true }), (x) => {
      const error = stirlingError(x);
      expect(error).toBeLessThan(1 / (12 * x));
      expect(error).toBeGreaterThan(1 / (12 * x) - 1 / (360 * x ** 3));
    }),
  ));

test.each([0, -1, Number.NaN, Infinity])("there is no logarithm at %d", (x) => {
  expect(() => logGamma(x)).toThrow(new RangeError(`the gamma function is taken above 0: ${x}`));
});
