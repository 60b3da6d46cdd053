import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { reordered, someRatings } from "../testing/arbitraries.js";
import { errorByMoving, expectSame } from "../testing/expect-law.js";
import { abstractors } from "../testing/published-table.js";
import { krippendorffAlpha, type RatingScale } from "./krippendorff-alpha.js";

const scales: readonly RatingScale[] = ["nominal", "ordinal", "interval", "ratio"];

describe("known answers", () => {
  // Krippendorff (2011), section C: four observers, twelve units, some ratings missing.
  const observers = [
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
  ].map((line) => line.split(" ").map((said) => (said === "." ? null : Number(said))));
  const ratings = (observers[0] ?? []).map((_, unit) => observers.map((said) => said[unit] ?? null));

  test.each([
    ["nominal", 0.743421],
    ["ordinal", 0.815388],
    ["interval", 0.849107],
    ["ratio", 0.797403],
  ] as const)("%s: %d", (scale, alpha) => {
    expect(krippendorffAlpha(ratings, scale).estimate).toBeCloseTo(alpha, 6);
    // The last unit has one rating only.
    expect(krippendorffAlpha(ratings, scale).n).toBe(11);
  });

  test("two raters and three categories", () => {
    expect(krippendorffAlpha(abstractors, "nominal").estimate).toBeCloseTo(0.7972585, 7);
  });
});

describe("laws", () => {
  const times = fc.double({ min: 0.1, max: 50, noNaN: true });
  const mapped = (ratings: readonly (readonly (number | null)[])[], change: (value: number) => number) =>
    ratings.map((unit) => unit.map((value) => (value === null ? null : change(value))));

  test.each(scales)("%s: units and raters in any order", (scale) =>
    fc.assert(
      fc.property(
        someRatings.chain((ratings) => fc.tuple(fc.constant(ratings), reordered(ratings))),
        ([ratings, other]) => expectSame(krippendorffAlpha(ratings, scale), krippendorffAlpha(other, scale)),
      ),
    ),
  );

  test("nominal: names do not matter; ordinal: only the order does", () =>
    fc.assert(
      fc.property(someRatings, (ratings) => {
        const renamed = ratings.map((unit) =>
          unit.map((rank) => (rank === null ? null : `${(rank * 3) % 5}`)),
        );
        expectSame(krippendorffAlpha(renamed, "nominal"), krippendorffAlpha(ratings, "nominal"));
        const stretched = mapped(ratings, (rank) => rank ** 3 - 10);
        expectSame(krippendorffAlpha(stretched, "ordinal"), krippendorffAlpha(ratings, "ordinal"));
        const turned = mapped(ratings, (rank) => -rank);
        expectSame(krippendorffAlpha(turned, "ordinal"), krippendorffAlpha(ratings, "ordinal"));
      }),
    ));

  test("interval: neither zero nor unit of measurement matters; ratio: the unit does not", () =>
    fc.assert(
      fc.property(someRatings, times, fc.double({ min: -50, max: 50, noNaN: true }), (ratings, by, shift) => {
        const moved = mapped(ratings, (value) => shift - by * value);
        expectSame(krippendorffAlpha(moved, "interval"), krippendorffAlpha(ratings, "interval"));
        const grown = mapped(ratings, (value) => by * value);
        expectSame(krippendorffAlpha(grown, "ratio"), krippendorffAlpha(ratings, "ratio"));
      }),
    ));

  test.each(scales)("%s: complete agreement is 1", (scale) =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2 }), (said) => {
        fc.pre(new Set(said).size > 1);
        const { estimate, standardError } = krippendorffAlpha(
          said.map((value) => [value, null, value]),
          scale,
        );
        expect(estimate).toBe(1);
        expect(standardError).toBeNull();
      }),
    ),
  );

  test("with two values every scale says the same", () =>
    fc.assert(
      fc.property(someRatings, (ratings) => {
        const two = mapped(ratings, (rank) => (rank > 2 ? 1 : 0));
        for (const scale of scales)
          expectSame(krippendorffAlpha(two, scale), krippendorffAlpha(two, "nominal"));
      }),
    ));

  test.each(scales)(
    "%s: estimate and error follow from the definition, units weighing a little more one by one",
    (scale) =>
      fc.assert(
        fc.property(someRatings, (ratings) => {
          const units = ratings
            .map((unit) => unit.filter((rank) => rank !== null))
            .filter(({ length }) => length > 1);
          const { estimate, standardError } = krippendorffAlpha(ratings, scale);
          fc.pre(standardError !== null);
          const of = (heft: readonly number[]) => byDefinition(units, scale, heft);
          expect(estimate).toBeCloseTo(of(units.map(() => 1)), 9);
          expect(standardError).toBeCloseTo(errorByMoving(units.length, of), 5);
        }),
        { numRuns: 50 },
      ),
  );

  test("leaving out one unit after another gives nearly the same error", () => {
    // Ratings that follow their unit, and every fifth goes astray by one.
    const ratings = Array.from({ length: 80 }, (_, unit) =>
      [0, 1, 2].map((rater) => ((unit * 7) % 5) + ((unit + 2 * rater) % 5 === 0 ? 1 : 0)),
    );
    for (const scale of scales) {
      const without = ratings.map(
        (_, left) =>
          krippendorffAlpha(
            ratings.filter((_u, unit) => unit !== left),
            scale,
          ).estimate ?? 0,
      );
      const mean = without.reduce((sum, alpha) => sum + alpha, 0) / 80;
      const jackknife = Math.sqrt((79 / 80) * without.reduce((sum, alpha) => sum + (alpha - mean) ** 2, 0));
      expect((krippendorffAlpha(ratings, scale).standardError ?? 0) / jackknife).toBeCloseTo(1, 1);
    }
  });
});

/** 1 − observed / expected disagreement by going through all pairs, where units have weights of their own. */
function byDefinition(
  units: readonly (readonly number[])[],
  scale: RatingScale,
  heft: readonly number[],
): number {
  const said = units.flatMap((unit, at) => unit.map((value) => ({ value, heft: heft[at] ?? 0 })));
  const total = said.reduce((sum, one) => sum + one.heft, 0);
  const given = (value: number) => said.reduce((sum, one) => sum + (one.value === value ? one.heft : 0), 0);
  const values = [1, 2, 3, 4];
  const distances = {
    nominal: (one: number, other: number) => (one === other ? 0 : 1),
    interval: (one: number, other: number) => (one - other) ** 2,
    ratio: (one: number, other: number) => ((one - other) / (one + other)) ** 2,
    ordinal: (one: number, other: number) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const between = values.filter((value) => value >= low && value <= high);
      const ratings = between.reduce((sum, value) => sum + given(value), 0);
      return (ratings - (given(low) + given(high)) / 2) ** 2;
    },
  };
  const table = values.map((one) => values.map((other) => distances[scale](one, other)));
  const distance = (one: number, other: number) => table[one - 1]?.[other - 1] ?? 0;
  let [observed, expected] = [0, 0];
  units.forEach((unit, at) => {
    unit.forEach((one) =>
      unit.forEach((other) => {
        observed += ((heft[at] ?? 0) * distance(one, other)) / (unit.length - 1);
      }),
    );
  });
  for (const one of values)
    for (const other of values) expected += given(one) * given(other) * distance(one, other);
  return 1 - ((total - 1) * observed) / expected;
}

describe("undefined and refused", () => {
  test("one value everywhere leaves nothing to explain, single ratings nothing to compare", () => {
    for (const scale of scales) {
      expect(
        krippendorffAlpha(
          [
            [2, 2],
            [2, 2],
          ],
          scale,
        ),
      ).toMatchObject({ estimate: null, n: 2, reason: "no-variation" });
      expect(krippendorffAlpha([[2, null]], scale)).toMatchObject({
        estimate: null,
        n: 0,
        reason: "too-few-units",
      });
    }
  });

  test("an order needs numbers, a ratio none below 0", () => {
    for (const scale of ["ordinal", "interval", "ratio"] as const) {
      expect(() => krippendorffAlpha([["A", "B"]], scale)).toThrow(
        new TypeError('a rating with an order or a distance is a number: "A"'),
      );
    }
    expect(() => krippendorffAlpha([[-1, 2]], "ratio")).toThrow(
      new RangeError("a rating on a ratio scale is at least 0: -1"),
    );
    expect(
      krippendorffAlpha(
        [
          [0, 0],
          [1, 2],
        ],
        "ratio",
      ).estimate,
    ).toBeGreaterThan(0);
  });
});
