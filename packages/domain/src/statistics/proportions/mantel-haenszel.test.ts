import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type ComparedStratum, mantelHaenszel } from "./mantel-haenszel.js";

// Admission to graduate study at Berkeley, autumn 1973, departments A to F: men and women admitted of those who applied
// (Bickel, Hammel and O'Connell 1975, Science 187; the counts as in Freedman, Pisani and Purves, Statistics).
const departments = [
  [512, 825, 89, 108],
  [353, 560, 17, 25],
  [120, 325, 202, 593],
  [138, 417, 131, 375],
  [53, 191, 94, 393],
  [22, 373, 24, 341],
].map(([a, m, b, n]) => ({
  first: { successes: a as number, trials: m as number },
  second: { successes: b as number, trials: n as number },
}));

describe("Berkeley 1973", () => {
  test("without departments, men seem favoured", () => {
    const sum = (group: "first" | "second", count: "successes" | "trials") =>
      departments.reduce((all, stratum) => all + stratum[group][count], 0);
    const crude = {
      first: { successes: sum("first", "successes"), trials: sum("first", "trials") },
      second: { successes: sum("second", "successes"), trials: sum("second", "trials") },
    };
    expect(mantelHaenszel([crude]).estimate).toBeCloseTo(1.841, 3);
  });

  // Bounds: the function mantelhaen.test of R gives 0.7719074 and 1.0603298 for this table.
  test("within departments they are not", () => {
    const pooled = mantelHaenszel(departments);
    expect(pooled.estimate).toBeCloseTo(0.9047, 4);
    expect(pooled.lower).toBeCloseTo(0.7719074, 6);
    expect(pooled.upper).toBeCloseTo(1.0603298, 6);
    expect(pooled.n).toBe(4526);
  });
});

describe("laws", () => {
  const shares = fc
    .integer({ min: 2, max: 60 })
    .chain((trials) =>
      fc.record({ successes: fc.integer({ min: 1, max: trials - 1 }), trials: fc.constant(trials) }),
    );
  const strata = fc.array(fc.record({ first: shares, second: shares }), { minLength: 1, maxLength: 6 });
  const turned = (all: readonly ComparedStratum[]) =>
    all.map(({ first, second }) => ({ first: second, second: first }));

  test("one stratum is the crude odds ratio with Woolf's standard error", () =>
    fc.assert(
      fc.property(shares, shares, (first, second) => {
        const [a, c] = [first.successes, second.successes];
        const [b, d] = [first.trials - a, second.trials - c];
        const pooled = mantelHaenszel([{ first, second }]);
        expect(pooled.estimate).toBeCloseTo((a * d) / (b * c), 8);
        expect(pooled.logStandardError).toBeCloseTo(Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d), 8);
      }),
    ));

  test("exchanged groups turn the ratio over; the order of strata is no matter", () =>
    fc.assert(
      fc.property(strata, (all) => {
        const pooled = mantelHaenszel(all);
        expect((mantelHaenszel(turned(all)).estimate as number) * (pooled.estimate as number)).toBeCloseTo(
          1,
          8,
        );
        expect(mantelHaenszel([...all].reverse()).estimate).toBeCloseTo(pooled.estimate as number, 8);
      }),
    ));
});

test("strata that compare nothing leave no ratio, no strata are refused", () => {
  const none = { successes: 0, trials: 5 };
  expect(mantelHaenszel([{ first: none, second: none }])).toMatchObject({
    estimate: null,
    reason: "nothing-to-compare",
  });
  expect(() => mantelHaenszel([])).toThrow(
    new RangeError("the number of strata must be a whole number of at least 1: 0"),
  );
});
