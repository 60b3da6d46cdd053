import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { linearWeights, quadraticWeights } from "../ratings/weights.js";
import { pairedRatings, reordered } from "../testing/arbitraries.js";
import { errorByMoving, expectSame } from "../testing/expect-law.js";
import { abstractors, cohen1968, oneCategoryPrevails } from "../testing/published-table.js";
import { cohenKappa } from "./cohen-kappa.js";
import { scottPi } from "./scott-pi.js";
import { weightedKappa } from "./weighted-kappa.js";

const scale = [1, 2, 3, 4];
const weights = fc
  .array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }), {
    minLength: 4,
    maxLength: 4,
  })
  .map((rows) => rows.map((row, first) => row.map((weight, second) => (first === second ? 0 : weight))));

describe("known answers", () => {
  // The table and its answers are those of Gwet (2014), computed with the formulas that the functions name.
  test("two raters and three categories", () => {
    expect(cohenKappa(abstractors).estimate).toBeCloseTo(0.7964094, 7);
    expect(cohenKappa(abstractors).standardError).toBeCloseTo(0.05891072, 8);
    expect(cohenKappa(abstractors).n).toBe(100);
    expect(scottPi(abstractors).estimate).toBeCloseTo(0.7962397, 7);
  });

  // Cohen (1968); the linear and quadratic ones follow from his table.
  test.each([
    [
      [
        [0, 1, 3],
        [1, 0, 6],
        [3, 6, 0],
      ],
      0.347826,
    ],
    [quadraticWeights(3), 0.454545],
    [linearWeights(3), 0.473684],
  ])("weights %j", (given, kappa) => {
    expect(weightedKappa(cohen1968, [1, 2, 3], given).estimate).toBeCloseTo(kappa, 6);
    expect(cohenKappa(cohen1968).estimate).toBeCloseTo(0.491525, 6);
  });

  // Worked by hand: agreement .944, chance (123 · 120 + 2 · 5) / 125² = .9453, so that κ is below 0.
  test("where one category prevails, κ collapses although nearly all agree", () => {
    expect(cohenKappa(oneCategoryPrevails).estimate).toBeCloseTo((0.944 - 0.94528) / (1 - 0.94528), 12);
  });
});

describe("laws", () => {
  test("raters may change places, units may come in any order", () =>
    fc.assert(
      fc.property(
        pairedRatings.chain((ratings) => fc.tuple(fc.constant(ratings), reordered(ratings))),
        ([ratings, other]) => {
          expectSame(cohenKappa(ratings), cohenKappa(other));
          expectSame(scottPi(ratings), scottPi(other));
          const given = quadraticWeights(4);
          expectSame(weightedKappa(ratings, scale, given), weightedKappa(other, scale, given));
        },
      ),
    ));

  test("what the categories are called does not matter", () =>
    fc.assert(
      fc.property(pairedRatings, (ratings) => {
        const renamed = ratings.map((unit) => unit.map((rank) => ["d", "a", "c", "b"][rank - 1] ?? ""));
        expectSame(cohenKappa(ratings), cohenKappa(renamed));
        expectSame(scottPi(ratings), scottPi(renamed));
      }),
    ));

  test("where every disagreement weighs alike, weighting changes nothing", () =>
    fc.assert(
      fc.property(pairedRatings, fc.double({ min: 0.1, max: 9, noNaN: true }), (ratings, weight) => {
        const alike = scale.map((first) => scale.map((second) => (first === second ? 0 : weight)));
        expectSame(weightedKappa(ratings, scale, alike), cohenKappa(ratings));
      }),
    ));

  test("weights multiplied say the same", () =>
    fc.assert(
      fc.property(
        pairedRatings,
        weights,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (ratings, given, by) => {
          const more = given.map((row) => row.map((weight) => weight * by));
          expectSame(weightedKappa(ratings, scale, more), weightedKappa(ratings, scale, given));
        },
      ),
    ));

  test("complete agreement is 1, and says nothing of its error", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scale), { minLength: 2 }), (said) => {
        fc.pre(new Set(said).size > 1);
        const ratings = said.map((rank) => [rank, rank]);
        const all = [cohenKappa(ratings), scottPi(ratings), weightedKappa(ratings, scale, linearWeights(4))];
        for (const { estimate, standardError, lower, n } of all) {
          expect(estimate).toBeCloseTo(1, 12);
          expect([standardError, lower]).toEqual([null, null]);
          expect(n).toBe(said.length);
        }
      }),
    ));

  test("no agreement beyond that of π: the habits of one rater only ever lower it", () =>
    fc.assert(
      fc.property(pairedRatings, (ratings) => {
        const [kappa, pi] = [cohenKappa(ratings), scottPi(ratings)];
        fc.pre(kappa.estimate !== null && pi.estimate !== null);
        expect(pi.estimate ?? 0).toBeLessThanOrEqual((kappa.estimate ?? 0) + 1e-12);
      }),
    ));

  test("the standard error is how the coefficient moves with the weight of units", () =>
    fc.assert(
      fc.property(pairedRatings, weights, (ratings, given) => {
        const { standardError } = weightedKappa(ratings, scale, given);
        fc.pre(standardError !== null);
        const moved = errorByMoving(ratings.length, (heft) => byDefinition(ratings, given, heft));
        expect(standardError).toBeCloseTo(moved, 6);
      }),
    ));
});

/** Weighted κ as its paper writes it, where units have weights of their own. */
function byDefinition(
  ratings: readonly (readonly number[])[],
  given: readonly (readonly number[])[],
  heft: readonly number[],
): number {
  const sum = heft.reduce((added, of) => added + of, 0);
  const cell = (first: number, second: number) => given[first - 1]?.[second - 1] ?? 0;
  let [observed, expected] = [0, 0];
  ratings.forEach(([first = 0], unit) => {
    observed += ((heft[unit] ?? 0) * cell(first, ratings[unit]?.[1] ?? 0)) / sum;
    ratings.forEach(([, second = 0], other) => {
      expected += ((heft[unit] ?? 0) * (heft[other] ?? 0) * cell(first, second)) / sum ** 2;
    });
  });
  return 1 - observed / expected;
}

describe("undefined", () => {
  test("where both chose one category for all", () => {
    const same = [
      ["A", "A"],
      ["A", "A"],
    ];
    expect(cohenKappa(same)).toMatchObject({ estimate: null, n: 2, reason: "no-variation" });
    expect(scottPi(same)).toMatchObject({ estimate: null, n: 2, reason: "no-variation" });
  });

  test("where nothing was rated twice", () => {
    expect(cohenKappa([["A", null]])).toMatchObject({ estimate: null, n: 0, reason: "too-few-units" });
    expect(scottPi([])).toMatchObject({ estimate: null, n: 0, reason: "too-few-units" });
  });

  test("three raters are refused", () => {
    const three = [[1, 2, 3]];
    expect(() => cohenKappa(three)).toThrow(RangeError);
    expect(() => scottPi(three)).toThrow(RangeError);
    expect(() => weightedKappa(three, scale, linearWeights(4))).toThrow(RangeError);
  });

  test("weights of another scale are refused", () => {
    expect(() => weightedKappa([[1, 2]], scale, linearWeights(3))).toThrow(RangeError);
  });
});
