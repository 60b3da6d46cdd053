import { expect, test } from "@jest/globals";
import { smallestDetectableDifference } from "./smallest-detectable-difference.js";

// The inverse of Cohen's and G*Power's examples, computed with SciPy's noncentral t.
test.each([
  [10, 6, 0.05, 0.8, 5.97601],
  [54, 1, 0.05, 0.95, 0.49971],
  [3, 6, 0.05, 0.8, 19.58426],
])("%d pairs, SD %d, %d: with power %d", (pairs, standardDeviation, significance, power, smallest) => {
  expect(smallestDetectableDifference({ pairs, standardDeviation, significance, power })).toBeCloseTo(
    smallest,
    3,
  );
});

test("a power that chance alone would give is refused", () => {
  const question = { pairs: 10, standardDeviation: 6, significance: 0.05 };
  expect(() => smallestDetectableDifference({ ...question, power: 0.05 })).toThrow(
    new RangeError("a power must be more than the significance of 0.05: 0.05"),
  );
  expect(() => smallestDetectableDifference({ ...question, power: 1 })).toThrow(RangeError);
  expect(() => smallestDetectableDifference({ ...question, pairs: 0, power: 0.8 })).toThrow(RangeError);
});
