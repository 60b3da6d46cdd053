import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { betaOdds, betaTails, incompleteBeta } from "./incomplete-beta.js";

const shape = fc.double({ min: 0.05, max: 2000, noNaN: true });
const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

// Computed with 40 digits by mpmath 1.3, betainc(a, b, 0, x, regularized=True).
test.each([
  [0.2, 0.5, 0.5, 0.2951672353008665],
  [0.01, 2.5, 3, 7.7629375e-5],
  [0.5, 30, 3, 1.23167410492897e-7],
  [0.99, 400, 77, 1],
  [0.8, 400, 77, 0.01430723367203329],
])("below %d lies for the shapes %d and %d: %d", (x, a, b, value) => {
  expect(incompleteBeta(x, a, b) / value).toBeCloseTo(1, 12);
});

test("with whole shapes it is a sum of binomial terms", () => {
  // I_x(2, 3) = 6x² − 8x³ + 3x⁴.
  for (const x of [0.1, 0.25, 0.5, 0.9]) {
    expect(incompleteBeta(x, 2, 3)).toBeCloseTo(6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4, 14);
  }
});

test("one shape of 1 leaves a power", () =>
  fc.assert(
    fc.property(share, fc.double({ min: 0.05, max: 50, noNaN: true }), (x, a) => {
      expect(incompleteBeta(x, a, 1) / x ** a).toBeCloseTo(1, 11);
    }),
  ));

test("the two sides mirror each other", () =>
  fc.assert(
    fc.property(share, shape, shape, (x, a, b) => {
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 10);
    }),
  ));

test("at the point from which the other side is taken it answers, however shapes and point are rounded", () =>
  fc.assert(
    fc.property(shape, shape, (a, b) => {
      const turn = (a + 1) / (a + b + 2);
      const { below, above } = betaTails(turn, 1 - turn, a, b);
      expect(Math.exp(below) + Math.exp(above)).toBeCloseTo(1, 12);
      expect(incompleteBeta(turn * (1 + 1e-12), a, b)).toBeCloseTo(Math.exp(below), 9);
    }),
  ));

test("I_x(a, b) = x I_x(a − 1, b) + (1 − x) I_x(a, b − 1)", () =>
  fc.assert(
    fc.property(share, shape, shape, (x, a, b) => {
      const whole = incompleteBeta(x, a + 1, b + 1);
      const parts = x * incompleteBeta(x, a, b + 1) + (1 - x) * incompleteBeta(x, a + 1, b);
      fc.pre(whole > 1e-290);
      expect(parts / whole).toBeCloseTo(1, 10);
    }),
  ));

test("the odds of a quantile have the probability on their side", () =>
  fc.assert(
    fc.property(share, shape, shape, (probability, a, b) => {
      const odds = betaOdds(probability, 1 - probability, a, b);
      fc.pre(odds > 1e-290 && odds < 1e290);
      const { below, above } = betaTails(1 / (1 + 1 / odds), 1 / (1 + odds), a, b);
      const [found, wanted] = probability <= 0.5 ? [below, probability] : [above, 1 - probability];
      expect(Math.exp(found) / wanted).toBeCloseTo(1, 9);
    }),
  ));

test.each([
  [-0.1, 1, 1],
  [1.1, 1, 1],
  [0.5, 0, 1],
  [0.5, 1, -1],
  [Number.NaN, 1, 1],
])("%d with the shapes %d and %d is refused", (x, a, b) => {
  expect(() => incompleteBeta(x, a, b)).toThrow(RangeError);
});
