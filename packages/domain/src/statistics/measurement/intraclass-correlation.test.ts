import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { reordered } from "../agreement/testing/arbitraries.js";
import { expectSame } from "../agreement/testing/expect-law.js";
import { fisherCumulative } from "../distributions/fisher.js";
import { type IntraclassForm, intraclassCorrelation } from "./intraclass-correlation.js";
import { meanSquares } from "./mean-squares.js";

const forms: readonly IntraclassForm[] = ["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"];
const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

describe("known answers", () => {
  // Shrout and Fleiss (1979), tables 2 to 4. Bounds: their formulas, worked a second time with another library's F
  // distribution.
  test.each([
    ["1,1", 0.165742, -0.13293, 0.72256],
    ["2,1", 0.289764, 0.01879, 0.76108],
    ["3,1", 0.714841, 0.34246, 0.94586],
    ["1,k", 0.442797, -0.88444, 0.91242],
    ["2,k", 0.620051, 0.07114, 0.92723],
    ["3,k", 0.909316, 0.67567, 0.98589],
  ] as const)("form %s is %d, between %d and %d", (form, estimate, lower, upper) => {
    const found = intraclassCorrelation(shroutFleiss, form);
    expect(found.estimate).toBeCloseTo(estimate, 6);
    expect(found.lower).toBeCloseTo(lower, 5);
    expect(found.upper).toBeCloseTo(upper, 5);
    expect(found).toMatchObject({ n: 6, standardError: null, reason: null });
  });

  test("the analysis of variance behind them", () => {
    const { units, raters, rest, within } = meanSquares(shroutFleiss);
    expect(units).toBeCloseTo(11.24, 2);
    expect(raters).toBeCloseTo(32.49, 2);
    expect(rest).toBeCloseTo(1.02, 2);
    expect(within).toBeCloseTo(6.26, 2);
  });
});

describe("laws", () => {
  const measured = fc.integer({ min: 2, max: 5 }).chain((raters) =>
    fc.array(fc.array(fc.integer({ min: -20, max: 80 }), { minLength: raters, maxLength: raters }), {
      minLength: 3,
      maxLength: 15,
    }),
  );
  const form = fc.constantFrom(...forms);

  test("units and raters in any order", () =>
    fc.assert(
      fc.property(
        measured.chain((table) => fc.tuple(fc.constant(table), reordered(table))),
        form,
        ([table, other], of) =>
          expectSame(intraclassCorrelation(table, of), intraclassCorrelation(other, of)),
      ),
    ));

  test("neither zero nor unit of measurement matters", () =>
    fc.assert(
      fc.property(
        measured,
        form,
        fc.constantFrom(-2, 0.5, 4),
        fc.integer({ min: -64, max: 64 }),
        (table, of, by, shift) => {
          const moved = table.map((row) => row.map((value) => shift + by * value));
          expectSame(intraclassCorrelation(moved, of), intraclassCorrelation(table, of));
        },
      ),
    ));

  test("severity of a rater does not count in form 3, and lowers form 2", () =>
    fc.assert(
      fc.property(measured, fc.integer({ min: 200, max: 500 }), (table, severity) => {
        const moved = table.map(([first = 0, ...others]) => [first + severity, ...others]);
        expectSame(intraclassCorrelation(moved, "3,1"), intraclassCorrelation(table, "3,1"));
        const [before, after] = [intraclassCorrelation(table, "2,1"), intraclassCorrelation(moved, "2,1")];
        fc.pre(before.estimate !== null && before.estimate > 0);
        expect(after.estimate).toBeLessThan(before.estimate ?? 0);
      }),
    ));

  test("the mean of k ratings follows by Spearman and Brown", () =>
    fc.assert(
      fc.property(measured, fc.constantFrom("1", "2", "3"), (table, design) => {
        const k = table[0]?.length ?? 0;
        const one = intraclassCorrelation(table, `${design},1` as IntraclassForm);
        const mean = intraclassCorrelation(table, `${design},k` as IntraclassForm);
        fc.pre(mean.estimate !== null && one.estimate !== null);
        expect(mean.estimate).toBeCloseTo((k * (one.estimate ?? 0)) / (1 + (k - 1) * (one.estimate ?? 0)), 9);
      }),
    ));

  test("a bound is where the F test just rejects", () =>
    fc.assert(
      fc.property(measured, (table) => {
        const { units, rest, n, k } = meanSquares(table);
        const { lower, upper } = intraclassCorrelation(table, "3,1");
        fc.pre(lower !== null && upper !== null && units > 0);
        const tail = (bound: number) => {
          const ratio = ((units / rest) * (1 - bound)) / (1 + (k - 1) * bound);
          return fisherCumulative(ratio, n - 1, (n - 1) * (k - 1));
        };
        expect(tail(lower ?? 0)).toBeCloseTo(0.975, 8);
        expect(tail(upper ?? 0)).toBeCloseTo(0.025, 8);
      }),
    ));

  test("the estimate lies within its bounds, and more confidence widens them", () =>
    fc.assert(
      fc.property(measured, form, (table, of) => {
        const { estimate, lower, upper } = intraclassCorrelation(table, of);
        const wider = intraclassCorrelation(table, of, { confidence: 0.99 });
        fc.pre(lower !== null && upper !== null && wider.lower !== null && of.endsWith("1") && of !== "2,1");
        expect(estimate).toBeGreaterThanOrEqual(lower ?? 1);
        expect(estimate).toBeLessThanOrEqual(upper ?? -1);
        expect(wider.lower).toBeLessThanOrEqual(lower ?? -1);
        expect(wider.upper).toBeGreaterThanOrEqual(upper ?? 1);
      }),
    ));

  test.each(forms)("%s: complete agreement is 1, without bounds", (of) => {
    const found = intraclassCorrelation(
      [
        [1, 1, 1],
        [2.3, 2.3, 2.3],
        [5.1, 5.1, 5.1],
      ],
      of,
    );
    expect(found).toMatchObject({ n: 3, lower: null, upper: null });
    expect(found.estimate).toBeCloseTo(1, 12);
  });

  test.each(forms)("%s: what is only rounding is no error", (of) => {
    // The mean of three times 0.1 is not 0.1.
    const found = intraclassCorrelation(
      [0.1, 0.7, 1.9].map((value) => [value, value, value]),
      of,
    );
    expect(found).toMatchObject({ n: 3, lower: null, upper: null });
  });
});

describe("missing, undefined and refused", () => {
  test("units that not all measured are left out", () =>
    expectSame(
      intraclassCorrelation([...shroutFleiss, [1, null, 2, 3]], "2,1"),
      intraclassCorrelation(shroutFleiss, "2,1"),
    ));

  test.each(forms)("%s: without variation, and with one unit, there is none", (of) => {
    expect(
      intraclassCorrelation(
        [
          [3, 3],
          [3, 3],
        ],
        of,
      ),
    ).toMatchObject({ estimate: null, reason: "no-variation", n: 2 });
    expect(intraclassCorrelation([[1, 2]], of)).toMatchObject({
      estimate: null,
      reason: "too-few-units",
      n: 1,
    });
  });

  test("raters who contradict each other exactly leave no variance for their mean", () => {
    const opposed = [
      [1, 3],
      [3, 1],
      [1, 3],
      [3, 1],
    ];
    expect(intraclassCorrelation(opposed, "1,1").estimate).toBe(-1);
    expect(intraclassCorrelation(opposed, "1,k")).toMatchObject({ estimate: null, reason: "no-variation" });
  });

  test("one rater, ragged rows and values that are not finite are refused", () => {
    expect(() => intraclassCorrelation([[1], [2]], "1,1")).toThrow(
      new RangeError("measurements are compared between at least two raters: 1"),
    );
    expect(() => intraclassCorrelation([[1, 2], [2]], "1,1")).toThrow(RangeError);
    expect(() => intraclassCorrelation([[1, Number.NaN]], "1,1")).toThrow(
      new RangeError("a measurement is a finite number: NaN"),
    );
    expect(() => intraclassCorrelation(shroutFleiss, "1,1", { confidence: 1 })).toThrow(RangeError);
  });
});
