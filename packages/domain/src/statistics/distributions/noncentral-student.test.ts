import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { noncentralStudentCumulative, noncentralStudentQuantile } from "./noncentral-student.js";
import { normalCumulative } from "./normal-cumulative.js";
import { normalQuantile } from "./normal-quantile.js";
import { studentCumulative, studentQuantile } from "./student.js";

const freedom = fc.double({ min: 0.5, max: 500, noNaN: true });
const value = fc.double({ min: -8, max: 8, noNaN: true });

/** The chance that a two-sided t test at 5 % finds an effect. */
function power(degreesOfFreedom: number, shift: number): number {
  const t = studentQuantile(0.975, degreesOfFreedom);
  const below = (at: number) => noncentralStudentCumulative(at, degreesOfFreedom, shift);
  return 1 - below(t) + below(-t);
}

describe("known answers", () => {
  // Cohen (1988), Statistical power analysis, table 2.3.5: two groups of 64, effect .5; of 26, effect .8; of 50, .5.
  test.each([
    [64, 0.5, 0.8],
    [26, 0.8, 0.81],
    [50, 0.5, 0.7],
  ])("two groups of %d find an effect of %d with power %d", (n, effect, expected) => {
    expect(power(2 * n - 2, effect * Math.sqrt(n / 2))).toBeCloseTo(expected, 2);
  });

  // A marker five marks too severe where differences have a standard deviation of 6, from 3, 5 and 10 scripts.
  test.each([
    [3, 0.14],
    [5, 0.3],
    [10, 0.65],
  ])("from %d scripts the power is %d", (scripts, expected) => {
    expect(power(scripts - 1, (5 / 6) * Math.sqrt(scripts))).toBeCloseTo(expected, 2);
  });

  // Computed with 25 digits by mpmath 1.3 from the defining integral.
  test.each([
    [4, 9, 1, 0.984936248141199],
    [-3, 40, 5, 1.44016668234422e-14],
  ])(
    "below %d with %d degrees of freedom, shifted by %d, lies %d",
    (t, degreesOfFreedom, shift, expected) => {
      expect(noncentralStudentCumulative(t, degreesOfFreedom, shift) / expected).toBeCloseTo(1, 11);
    },
  );
});

describe("laws", () => {
  test("without a shift it is Student's t", () =>
    fc.assert(
      fc.property(value, freedom, (t, degreesOfFreedom) => {
        expect(noncentralStudentCumulative(t, degreesOfFreedom, 0)).toBeCloseTo(
          studentCumulative(t, degreesOfFreedom),
          12,
        );
      }),
    ));

  test("below 0 lies what the normal curve has below minus the shift", () =>
    fc.assert(
      fc.property(value, freedom, (shift, degreesOfFreedom) => {
        expect(noncentralStudentCumulative(0, degreesOfFreedom, shift)).toBeCloseTo(
          normalCumulative(-shift),
          12,
        );
      }),
    ));

  test("it mirrors itself, and a larger shift leaves less below", () =>
    fc.assert(
      fc.property(value, freedom, value, (t, degreesOfFreedom, shift) => {
        const below = noncentralStudentCumulative(t, degreesOfFreedom, shift);
        expect(below + noncentralStudentCumulative(-t, degreesOfFreedom, -shift)).toBeCloseTo(1, 11);
        expect(noncentralStudentCumulative(t, degreesOfFreedom, shift + 1)).toBeLessThanOrEqual(
          below + 1e-14,
        );
      }),
    ));
});

test.each([
  [Number.NaN, 3, 0],
  [1, 3, Infinity],
  [1, 0, 0],
])("%d with %d degrees of freedom and a shift of %d is refused", (t, degreesOfFreedom, shift) => {
  expect(() => noncentralStudentCumulative(t, degreesOfFreedom, shift)).toThrow(RangeError);
});

describe("quantile", () => {
  // Natrella (1963), Experimental statistics, table A-7: one-sided tolerance factors for confidence 95 %.
  test.each([
    [10, 0.95, 2.911],
    [20, 0.9, 1.926],
  ])("for %d values and %d of the population the tolerance factor is %d", (n, part, factor) => {
    const t = noncentralStudentQuantile(0.95, n - 1, normalQuantile(part) * Math.sqrt(n));
    expect(t / Math.sqrt(n)).toBeCloseTo(factor, 3);
  });

  test("leads back", () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.double({ min: -30, max: 30, noNaN: true }),
        (probability, degreesOfFreedom, shift) => {
          const t = noncentralStudentQuantile(probability, degreesOfFreedom, shift);
          expect(noncentralStudentCumulative(t, degreesOfFreedom, shift)).toBeCloseTo(probability, 9);
        },
      ),
      { numRuns: 30 },
    ));

  test("a probability of 0 or 1 is refused", () => {
    for (const probability of [0, 1]) {
      expect(() => noncentralStudentQuantile(probability, 3, 0)).toThrow(RangeError);
    }
  });
});
