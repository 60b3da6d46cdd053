import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { facetSeparation, separationOf } from "./facet-separation.js";

// FACETS manual, table 7: SD .19, RMSE .08 → true SD .17, separation 2.17, strata 3.22, reliability .82. The manual
// computes from more digits than it prints: .1909 is an SD that prints as .19 and gives every printed figure.
test("the table of the FACETS manual comes back", () => {
  const { trueStandardDeviation, separation, strata, reliability } = facetSeparation(0.1909, 0.08);
  expect([trueStandardDeviation, separation, strata, reliability].map((one) => one.toFixed(2))).toEqual([
    "0.17",
    "2.17",
    "3.22",
    "0.82",
  ]);
});

test("errors that explain all the deviation leave nothing to tell apart", () => {
  expect(facetSeparation(0.1, 0.2)).toMatchObject({ separation: 0, reliability: 0, strata: 1 / 3 });
});

test("reliability is G² / (1 + G²), and a facet's unit is no matter", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 10, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      (deviation, error) => {
        const { separation, reliability } = facetSeparation(deviation, error);
        expect(reliability).toBeCloseTo(separation ** 2 / (1 + separation ** 2), 10);
        expect(facetSeparation(7 * deviation, 7 * error).separation).toBeCloseTo(separation, 9);
      },
    ),
  ));

test("members are counted by their sample deviation and root mean square error", () => {
  const members = [
    { estimate: 1, standardError: 0.3 },
    { estimate: 3, standardError: 0.4 },
  ];
  expect(separationOf(members).standardDeviation).toBeCloseTo(Math.SQRT2, 12);
  expect(separationOf(members).rootMeanSquareError).toBeCloseTo(Math.sqrt(0.125), 12);
});

test("figures out of bounds are refused by name", () => {
  expect(() => facetSeparation(-1, 1)).toThrow(new RangeError("a standard deviation must be at least 0: -1"));
  expect(() => facetSeparation(1, 0)).toThrow(
    new RangeError("a root mean square error must be more than 0: 0"),
  );
});
