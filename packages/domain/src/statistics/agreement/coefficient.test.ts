import { expect, test } from "@jest/globals";
import { coefficientFrom, undefinedCoefficient } from "./coefficient.js";

test("the error of a mean is the deviation over the root of n, its bounds are Student's", () => {
  // Two units one to each side of the mean: the 97.5 % point with one degree of freedom is 12.706.
  const { standardError, upper, lower, n } = coefficientFrom(0, [-0.1, 0.1], {});
  expect(standardError).toBeCloseTo(0.1 / Math.SQRT2, 14);
  expect(lower).toBeCloseTo((-12.706 * 0.1) / Math.SQRT2, 4);
  expect(upper).toBeCloseTo((12.706 * 0.1) / Math.SQRT2, 4);
  expect(n).toBe(2);
});

test("less confidence narrows, and nothing is more than agreed", () => {
  const narrow = coefficientFrom(0.9, [-0.5, 0.5, 0.2, -0.2], { confidence: 0.5 });
  const wide = coefficientFrom(0.9, [-0.5, 0.5, 0.2, -0.2], {});
  expect(narrow.lower).toBeGreaterThan(wide.lower ?? 1);
  expect(wide.upper).toBe(1);
  expect(coefficientFrom(-0.9, [-0.5, 0.5], {}).lower).toBe(-1);
});

test("one unit, or units that all say the same, have no spread to judge by", () => {
  for (const influences of [[0.3], [0, 0, 0]]) {
    const { standardError, lower, upper } = coefficientFrom(1, influences, {});
    expect([standardError, lower, upper]).toEqual([null, null, null]);
  }
});

test("a coefficient that is undefined says why", () => {
  expect(undefinedCoefficient("no-variation", 4)).toEqual({
    estimate: null,
    standardError: null,
    lower: null,
    upper: null,
    n: 4,
    reason: "no-variation",
  });
});

test("a confidence lies strictly between 0 and 1", () => {
  for (const confidence of [0, 1, 95]) {
    expect(() => coefficientFrom(0.5, [0.1, -0.1], { confidence })).toThrow(RangeError);
  }
});
