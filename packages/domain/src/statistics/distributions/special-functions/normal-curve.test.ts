import { expect, test } from "@jest/globals";
import { centralRatio, normalDensity, tailRatio } from "./normal-curve.js";

// Abramowitz and Stegun (1964), table 26.1.
test.each([
  [0, 0.398942280401433],
  [1, 0.241970724519143],
  [2, 0.053990966513188],
])("at %d the curve is %d high", (z, height) => {
  expect(normalDensity(z)).toBeCloseTo(height, 14);
  expect(normalDensity(-z)).toBeCloseTo(height, 14);
});

test("middle and tail make half of what lies on one side", () => {
  for (const z of [2, 2.5, 3, 4, 5]) {
    expect(normalDensity(z) * (centralRatio(z) + tailRatio(z))).toBeCloseTo(0.5, 14);
  }
});

test("far out the tail is the height over the distance", () => {
  expect(tailRatio(1e6) * 1e6).toBeCloseTo(1, 11);
  expect(tailRatio(Infinity)).toBe(0);
});
