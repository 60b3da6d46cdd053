import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { brierScore } from "./brier-score.js";
import { rankedProbabilityScore } from "./ranked-probability-score.js";

const score = (probabilities: readonly number[], observed: number) =>
  rankedProbabilityScore([{ probabilities, observed }]).estimate;

// By hand from Epstein's definition: ((.2 − 1)² + (.7 − 1)²) / 2.
test("a forecast of .2, .5, .3 scores .365 when the lowest comes", () => {
  expect(score([0.2, 0.5, 0.3], 1)).toBeCloseTo(0.365, 12);
});

test("certainty costs nothing where it is right and everything at the other end", () => {
  expect(score([0, 0, 1], 3)).toBe(0);
  expect(score([0, 0, 1], 1)).toBe(1);
  expect(score([0, 1, 0], 1)).toBe(0.5);
});

test("with two ranks it is Brier's score, and turned around it stays", () =>
  fc.assert(
    fc.property(
      fc.nat({ max: 100 }),
      fc.nat({ max: 100 }),
      fc.integer({ min: 1, max: 3 }),
      (one, two, observed) => {
        const high = one / 100;
        const brier = brierScore([{ probability: high, happened: observed > 1 }]).estimate;
        expect(score([1 - high, high], Math.min(observed, 2))).toBeCloseTo(brier, 12);
        const first = Math.min(one, two) / 100;
        const spread = [first, Math.abs(one - two) / 100, 1 - Math.max(one, two) / 100];
        expect(score(spread.toReversed(), 4 - observed)).toBeCloseTo(score(spread, observed), 12);
      },
    ),
  ));

test("misuse is refused with the value shown", () => {
  expect(() => score([1], 1)).toThrow(RangeError);
  expect(() => score([0.5, 0.6], 1)).toThrow(new RangeError("probabilities must add to 1: 0.5, 0.6"));
  expect(() => score([0.5, 0.5], 3)).toThrow(
    new RangeError("the observed rank must be a whole number from 1 to 2: 3"),
  );
  expect(() => score([1.5, -0.5], 1)).toThrow(new RangeError("a probability lies from 0 to 1: 1.5"));
});
