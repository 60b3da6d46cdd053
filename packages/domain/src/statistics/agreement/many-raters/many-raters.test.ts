import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Ratings } from "../ratings/ratings.js";
import { linearWeights, quadraticWeights } from "../ratings/weights.js";
import { scottPi } from "../two-raters/scott-pi.js";
import { pairedRatings, reordered, someRatings } from "../testing/arbitraries.js";
import { errorByMoving, expectSame } from "../testing/expect-law.js";
import { abstractors, oneCategoryPrevails } from "../testing/published-table.js";
import { brennanPrediger } from "./brennan-prediger.js";
import { fleissKappa } from "./fleiss-kappa.js";
import { gwetAC1, gwetAC2 } from "./gwet.js";
import { percentAgreement } from "./percent-agreement.js";

const scale = [1, 2, 3, 4];
const all: readonly [string, (ratings: Ratings) => ReturnType<typeof fleissKappa>][] = [
  ["percentage", percentAgreement],
  ["Fleiss", fleissKappa],
  ["Brennan and Prediger", (ratings) => brennanPrediger(ratings, scale)],
  ["AC1", (ratings) => gwetAC1(ratings, scale)],
  ["AC2", (ratings) => gwetAC2(ratings, scale, quadraticWeights(4))],
];

describe("known answers", () => {
  // Gwet (2014): two raters, 100 units, three categories.
  test("two raters and three categories", () => {
    expect(percentAgreement(abstractors).estimate).toBe(0.89);
    expect(gwetAC1(abstractors, ["A", "B", "C"]).estimate).toBeCloseTo(0.8493305, 7);
    expect(gwetAC1(abstractors, ["A", "B", "C"]).standardError).toBeCloseTo(0.04321747, 8);
    expect(brennanPrediger(abstractors, ["A", "B", "C"]).estimate).toBeCloseTo(0.835, 12);
  });

  // Fleiss, Levin and Paik (2003) print Fleiss' example of 1971 as in every account of it: 10 units, 14 raters.
  test("ten units, fourteen raters, five categories", () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    const ratings = counts.map((row) => row.flatMap((count, code) => Array<number>(count).fill(code)));
    expect(fleissKappa(ratings).estimate).toBeCloseTo(0.21, 3);
    expect(percentAgreement(ratings).estimate).toBeCloseTo(0.378, 3);
  });

  test("the percentage of two raters has Wilson's bounds, that of more has bounds from how units differ", () => {
    expect(percentAgreement(abstractors)).toMatchObject({ n: 100, reason: null });
    expect(percentAgreement(abstractors).lower).toBeCloseTo(0.813687, 6);
    expect(percentAgreement(abstractors).upper).toBeCloseTo(0.937458, 6);
    const three = percentAgreement([
      ["A", "A", "A"],
      ["A", "A", "B"],
      ["A", "B", "B"],
      ["B", "B", "B"],
    ]);
    // Agreements 1, ⅓, ⅓, 1: deviation ⅓, so that the error is a sixth; the 97.5 % point with three degrees is 3.182.
    expect(three.estimate).toBeCloseTo(2 / 3, 12);
    expect(three.standardError).toBeCloseTo(1 / 6, 12);
    expect(three.lower).toBeCloseTo(2 / 3 - 3.1824 / 6, 4);
    expect(three.upper).toBe(1);
    expect(
      percentAgreement([
        ["A", "B", "C"],
        ["A", "A", "B"],
      ]).lower,
    ).toBe(0);
  });

  // Worked by hand: agreement .944, shares .972 and .028, chance 2 · .972 · .028 = .054432.
  test("where one category prevails, κ collapses and AC1 stays near the percentage", () => {
    const categories = ["on track", "not on track"];
    expect(fleissKappa(oneCategoryPrevails).estimate).toBeLessThan(0);
    expect(gwetAC1(oneCategoryPrevails, categories).estimate).toBeCloseTo(
      (0.944 - 0.054432) / (1 - 0.054432),
      12,
    );
  });
});

describe("laws", () => {
  test.each(all)("%s: units and raters in any order", (_, coefficient) =>
    fc.assert(
      fc.property(
        someRatings.chain((ratings) => fc.tuple(fc.constant(ratings), reordered(ratings))),
        ([ratings, other]) => expectSame(coefficient(ratings), coefficient(other)),
      ),
    ),
  );

  test.each(all)("%s: complete agreement is 1", (_, coefficient) =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scale), { minLength: 2 }), (said) => {
        fc.pre(new Set(said).size > 1);
        const { estimate, n } = coefficient(said.map((rank) => [rank, rank, null, rank]));
        expect(estimate).toBeCloseTo(1, 12);
        expect(n).toBe(said.length);
      }),
    ),
  );

  test.each(all)("%s: a unit with one rating changes nothing", (_, coefficient) =>
    fc.assert(
      fc.property(someRatings, fc.constantFrom(...scale), (ratings, said) => {
        const alone = [said, ...(ratings[0] ?? []).slice(1).map(() => null)];
        expectSame(coefficient([...ratings, alone]), coefficient(ratings));
      }),
    ),
  );

  test.each(all.slice(0, 4))("%s: what the categories are called does not matter", (_, coefficient) =>
    fc.assert(
      fc.property(someRatings, (ratings) => {
        const renamed = ratings.map((unit) => unit.map((rank) => (rank === null ? null : 5 - rank)));
        expectSame(coefficient(renamed), coefficient(ratings));
      }),
    ),
  );

  test("of two raters Fleiss' κ is Scott's π", () =>
    fc.assert(fc.property(pairedRatings, (ratings) => expectSame(fleissKappa(ratings), scottPi(ratings)))));

  test("where every disagreement weighs alike, AC2 is AC1", () =>
    fc.assert(
      fc.property(someRatings, (ratings) => {
        const alike = scale.map((first) => scale.map((second) => (first === second ? 0 : 3)));
        expectSame(gwetAC2(ratings, scale, alike), gwetAC1(ratings, scale));
      }),
    ));

  test("a category that nobody uses raises AC1 and Brennan and Prediger's, where there is disagreement", () => {
    const ratings = [
      ["A", "B"],
      ["A", "A"],
      ["B", "B"],
    ];
    const [two, three] = [
      ["A", "B"],
      ["A", "B", "C"],
    ];
    expect(gwetAC1(ratings, three).estimate).toBeGreaterThan(gwetAC1(ratings, two).estimate ?? 1);
    expect(brennanPrediger(ratings, three).estimate).toBeGreaterThan(
      brennanPrediger(ratings, two).estimate ?? 1,
    );
  });

  const weighted = linearWeights(4).map((row) => row.map((weight) => 1 - weight / 3));
  const identity = scale.map((first) => scale.map((second) => (first === second ? 1 : 0)));
  const total = (weights: readonly (readonly number[])[]) =>
    weights.flat().reduce((sum, weight) => sum + weight, 0);
  const gwetChance = (weights: readonly (readonly number[])[]) => (shares: readonly number[]) =>
    (total(weights) / 12) * shares.reduce((sum, share) => sum + share * (1 - share), 0);

  test.each([
    [
      "Fleiss",
      fleissKappa,
      identity,
      (shares: readonly number[]) => shares.reduce((sum, share) => sum + share ** 2, 0),
    ],
    ["AC1", (ratings: Ratings) => gwetAC1(ratings, scale), identity, gwetChance(identity)],
    ["AC2", (ratings: Ratings) => gwetAC2(ratings, scale, linearWeights(4)), weighted, gwetChance(weighted)],
    ["Brennan and Prediger", (ratings: Ratings) => brennanPrediger(ratings, scale), identity, () => 0.25],
  ])(
    "%s: estimate and error follow from the definition, units weighing a little more one by one",
    (_, coefficient, weights, chance) =>
      fc.assert(
        fc.property(someRatings, (ratings) => {
          const units = ratings
            .map((unit) => unit.filter((rank) => rank !== null))
            .filter(({ length }) => length > 1);
          const { estimate, standardError } = coefficient(ratings);
          fc.pre(standardError !== null);
          const of = (heft: readonly number[]) => byDefinition(units, weights, chance, heft);
          expect(estimate).toBeCloseTo(of(units.map(() => 1)), 10);
          expect(standardError).toBeCloseTo(errorByMoving(units.length, of), 6);
        }),
      ),
  );
});

/** (observed − chance) / (1 − chance), as written, where units have weights of their own. */
function byDefinition(
  units: readonly (readonly number[])[],
  weights: readonly (readonly number[])[],
  chanceOf: (shares: readonly number[]) => number,
  heft: readonly number[],
): number {
  const sum = heft.reduce((added, of) => added + of, 0);
  const shares = [0, 0, 0, 0];
  let observed = 0;
  units.forEach((unit, at) => {
    const of = (heft[at] ?? 0) / sum;
    unit.forEach((first, rater) => {
      shares[first - 1] = (shares[first - 1] ?? 0) + of / unit.length;
      unit.forEach((second, other) => {
        const pair = of / (unit.length * (unit.length - 1));
        if (rater !== other) observed += pair * (weights[first - 1]?.[second - 1] ?? 0);
      });
    });
  });
  return (observed - chanceOf(shares)) / (1 - chanceOf(shares));
}

describe("undefined", () => {
  test("Fleiss' κ where all chose one category; AC1 and the percentage are not", () => {
    const same = [
      [1, 1, 1],
      [1, 1, null],
    ];
    expect(fleissKappa(same)).toMatchObject({ estimate: null, n: 2, reason: "no-variation" });
    expect(gwetAC1(same, scale)).toMatchObject({ estimate: 1, standardError: null, n: 2, reason: null });
    expect(percentAgreement(same)).toMatchObject({ estimate: 1, standardError: null, n: 2 });
  });

  test.each(all)("%s where no unit was rated twice", (_, coefficient) => {
    expect(coefficient([[1, null]])).toMatchObject({ estimate: null, n: 0, reason: "too-few-units" });
  });

  test("a rating that is not on the scale, or weights of another scale, are refused", () => {
    expect(() => gwetAC1([[1, 5]], scale)).toThrow(new RangeError("not a category of the scale: 5"));
    expect(() => brennanPrediger([[1, 1]], [1])).toThrow(RangeError);
    expect(() => gwetAC2([[1, 1]], scale, linearWeights(3))).toThrow(RangeError);
  });
});
