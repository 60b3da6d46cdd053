import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { normalQuantile } from "./normal-quantile.js";

// Abramowitz and Stegun (1964), table 26.5 and the customary critical values.
test.each([
  [0.5, 0],
  [0.9, 1.2815515655446004],
  [0.95, 1.6448536269514722],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.999, 3.090232306167813],
  [0.000001, -4.753424308822899],
  [1e-20, -9.26234008979841],
])("below %d lies %d", (probability, value) => {
  expect(normalQuantile(probability)).toBeCloseTo(value, 9);
});

const doubles = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test("the two tails mirror each other, and more probability lies further right", () =>
  fc.assert(
    fc.property(doubles(1e-6, 0.499), doubles(1e-3, 0.5), (p, more) => {
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 8);
      expect(normalQuantile(p + more)).toBeGreaterThan(normalQuantile(p));
    }),
  ));

test.each([0, 1, -0.1, Number.NaN])("%d is no probability of a value", (probability) => {
  expect(() => normalQuantile(probability)).toThrow(
    new RangeError(`not a probability strictly between 0 and 1: ${probability}`),
  );
});
