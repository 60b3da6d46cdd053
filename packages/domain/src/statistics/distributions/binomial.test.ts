import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { binomialCumulative, binomialProbability } from "./binomial.js";

const chances = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, count) => count);

// Whole numbers over powers of 2 and 10, worked by hand.
test.each([
  [0, 3, 0.5, 1 / 8],
  [2, 4, 0.5, 6 / 16],
  [5, 10, 0.5, 252 / 1024],
  [2, 5, 0.3, 0.3087],
  [3, 3, 0.1, 0.001],
  [0, 0, 0.5, 1],
  [0, 3, 0, 1],
  [1, 3, 0, 0],
  [3, 3, 1, 1],
  [2, 3, 1, 0],
])("%d of %d at %d has the probability %d", (successes, trials, chance, probability) => {
  expect(binomialProbability(successes, trials, chance)).toBeCloseTo(probability, 14);
});

test("the probabilities add up to those of at most so many, and all of them to 1", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), chances, (trials, chance) => {
      let sum = 0;
      for (const successes of upTo(trials)) {
        sum += binomialProbability(successes, trials, chance);
        expect(binomialCumulative(successes, trials, chance)).toBeCloseTo(sum, 12);
      }
      expect(sum).toBeCloseTo(1, 12);
    }),
  ));

test("failures mirror successes", () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), chances, (trials, chance) => {
      const successes = Math.floor(trials / 3);
      const mirrored = binomialProbability(trials - successes, trials, 1 - chance);
      fc.pre(mirrored > 1e-290);
      expect(binomialProbability(successes, trials, chance) / mirrored).toBeCloseTo(1, 9);
    }),
  ));

test("a chance of 0 or 1 leaves no doubt", () => {
  expect(binomialCumulative(0, 5, 0)).toBe(1);
  expect(binomialCumulative(4, 5, 1)).toBe(0);
  expect(binomialCumulative(5, 5, 1)).toBe(1);
});

test.each([
  [-1, 3, 0.5],
  [4, 3, 0.5],
  [1.5, 3, 0.5],
  [1, 2.5, 0.5],
  [1, 3, -0.1],
  [1, 3, Number.NaN],
])("%d of %d at %d is refused", (successes, trials, chance) => {
  expect(() => binomialProbability(successes, trials, chance)).toThrow(RangeError);
  expect(() => binomialCumulative(successes, trials, chance)).toThrow(RangeError);
});
