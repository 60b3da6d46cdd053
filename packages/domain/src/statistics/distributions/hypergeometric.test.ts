import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { hypergeometricCumulative, hypergeometricProbability } from "./hypergeometric.js";

const draws = fc.integer({ min: 0, max: 300 }).chain((population) =>
  fc.record({
    population: fc.constant(population),
    marked: fc.integer({ min: 0, max: population }),
    drawn: fc.integer({ min: 0, max: population }),
  }),
);

// The chance that a sample of scripts holds at least one wrong one.
test.each([
  [120, 6, 12, 0.476],
  [120, 12, 12, 0.735],
  [40, 4, 8, 0.607],
])(
  "of %d scripts %d are wrong: %d sampled show at least one with %d",
  (population, marked, drawn, chance) => {
    expect(1 - hypergeometricCumulative(0, { population, marked, drawn })).toBeCloseTo(chance, 3);
  },
);

test("a hand of five cards holds two aces in 103,776 of 2,598,960 deals", () => {
  // C(4, 2) · C(48, 3) = 6 · 17,296.
  const hand = { population: 52, marked: 4, drawn: 5 };
  expect(hypergeometricProbability(2, hand)).toBeCloseTo((6 * 17_296) / 2_598_960, 14);
});

test("the probabilities add up to those of at most so many, and all of them to 1", () =>
  fc.assert(
    fc.property(draws, (draw) => {
      let sum = 0;
      for (let found = 0; found <= draw.drawn; found += 1) {
        sum += hypergeometricProbability(found, draw);
        expect(hypergeometricCumulative(found, draw)).toBeCloseTo(sum, 11);
      }
      expect(sum).toBeCloseTo(1, 11);
    }),
  ));

test("those marked and those drawn may change places", () =>
  fc.assert(
    fc.property(draws, fc.nat(300), (draw, found) => {
      const swapped = { ...draw, marked: draw.drawn, drawn: draw.marked };
      expect(hypergeometricProbability(found, draw)).toBeCloseTo(
        hypergeometricProbability(found, swapped),
        12,
      );
    }),
  ));

test.each([
  [0, { population: 5, marked: 6, drawn: 1 }, "marked must be a whole number from 0 to 5: 6"],
  [0, { population: 5, marked: 1, drawn: 6 }, "drawn must be a whole number from 0 to 5: 6"],
  [-1, { population: 5, marked: 1, drawn: 1 }, "found must be a whole number of at least 0: -1"],
  [0, { population: 0.5, marked: 0, drawn: 0 }, "population must be a whole number of at least 0: 0.5"],
])("%d in %j is refused", (found, draw, message) => {
  expect(() => hypergeometricProbability(found, draw)).toThrow(message);
  expect(() => hypergeometricCumulative(found, draw)).toThrow(RangeError);
});
