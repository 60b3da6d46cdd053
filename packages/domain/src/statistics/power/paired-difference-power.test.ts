import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pairedDifferencePower } from "./paired-difference-power.js";
import { smallestDetectableDifference } from "./smallest-detectable-difference.js";

// A marker 5 marks too severe, differences with a standard deviation of 6: computed with SciPy's noncentral t.
test.each([
  [3, 0.14],
  [5, 0.3],
  [10, 0.65],
])("%d scripts find 5 marks with a chance of %d", (pairs, power) => {
  const question = { pairs, difference: 5, standardDeviation: 6, significance: 0.05 };
  expect(pairedDifferencePower(question)).toBeCloseTo(power, 2);
});

// Cohen (1988), Statistical power analysis, table 2.4.1: d = .50 needs 33.4 + 1 pairs' worth for a power of .80; and
// the customary worked example of G*Power 3.1: one-sample t, d = .5, two-sided .05, power .95 needs 54 (.9502).
test.each([
  [34, 0.5, 0.8078],
  [54, 0.5, 0.9502],
])("%d pairs and an effect of %d deviations have a power of %d", (pairs, difference, power) => {
  const question = { pairs, difference, standardDeviation: 1, significance: 0.05 };
  expect(pairedDifferencePower(question)).toBeCloseTo(power, 4);
});

describe("laws", () => {
  const questions = fc.record({
    pairs: fc.integer({ min: 2, max: 60 }),
    standardDeviation: fc.double({ min: 0.1, max: 20, noNaN: true }),
    significance: fc.double({ min: 0.01, max: 0.2, noNaN: true }),
  });
  const effect = fc.double({ min: 0, max: 3, noNaN: true });
  const few = { numRuns: 20 };

  test("no difference is found as often as the significance says, and either sign alike", () =>
    fc.assert(
      fc.property(questions, effect, (question, deviations) => {
        const size = deviations * question.standardDeviation;
        expect(pairedDifferencePower({ ...question, difference: 0 })).toBeCloseTo(question.significance, 8);
        expect(pairedDifferencePower({ ...question, difference: -size })).toBe(
          pairedDifferencePower({ ...question, difference: size }),
        );
      }),
      few,
    ));

  test("more difference and more pairs find more; the unit is no matter", () =>
    fc.assert(
      fc.property(questions, effect, (question, deviations) => {
        const size = deviations * question.standardDeviation;
        const power = pairedDifferencePower({ ...question, difference: size });
        const larger = pairedDifferencePower({ ...question, difference: size + question.standardDeviation });
        const more = pairedDifferencePower({ ...question, difference: size, pairs: question.pairs + 5 });
        expect(larger).toBeGreaterThanOrEqual(power - 1e-9);
        expect(more).toBeGreaterThanOrEqual(power - 1e-9);
        const standardDeviation = 10 * question.standardDeviation;
        expect(pairedDifferencePower({ ...question, standardDeviation, difference: 10 * size })).toBeCloseTo(
          power,
          9,
        );
      }),
      few,
    ));

  test("the smallest detectable difference is found with just the power asked for", () =>
    fc.assert(
      fc.property(questions, fc.double({ min: 0.3, max: 0.99, noNaN: true }), (question, power) => {
        const smallest = smallestDetectableDifference({ ...question, power });
        expect(pairedDifferencePower({ ...question, difference: smallest })).toBeCloseTo(power, 6);
      }),
      few,
    ));
});

test("figures out of bounds are refused by name", () => {
  const question = { pairs: 5, difference: 5, standardDeviation: 6, significance: 0.05 };
  expect(() => pairedDifferencePower({ ...question, pairs: 1 })).toThrow(
    new RangeError("pairs must be a whole number of at least 2: 1"),
  );
  expect(() => pairedDifferencePower({ ...question, standardDeviation: 0 })).toThrow(
    new RangeError("a standard deviation must be more than 0: 0"),
  );
  expect(() => pairedDifferencePower({ ...question, significance: 5 })).toThrow(
    new RangeError("a significance must lie strictly between 0 and 1: 5"),
  );
  expect(() => pairedDifferencePower({ ...question, difference: Number.NaN })).toThrow(
    new RangeError("a difference must be finite: NaN"),
  );
});
