import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { normalShrinkage } from "./normal-shrinkage.js";

// Efron and Morris (1975; 1977), batting averages of 18 players after 45 at bats: c = .212, mean .265; Clemente's .400
// becomes .294, Alvis's .156 becomes .242. The variance is that of a binomial share at the mean.
const hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
test("the batters come back", () => {
  const averages = hits.map((count) => count / 45);
  const mean = averages.reduce((sum, average) => sum + average, 0) / 18;
  const shrunk = normalShrinkage(averages, (mean * (1 - mean)) / 45);
  expect(shrunk.mean).toBeCloseTo(0.2654, 4);
  expect(shrunk.kept).toBeCloseTo(0.212, 3);
  expect(shrunk.estimates[0]).toBeCloseTo(0.294, 3);
  expect(shrunk.estimates[17]).toBeCloseTo(0.242, 3);
});

test("estimates keep their order and mean, come no further apart, and move with the scale", () =>
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 4, maxLength: 20 }),
      fc.double({ min: 0.01, max: 20, noNaN: true }),
      (values, variance) => {
        const { mean, kept, estimates } = normalShrinkage(values, variance);
        expect(kept).toBeGreaterThanOrEqual(0);
        expect(kept).toBeLessThanOrEqual(1);
        expect(estimates.reduce((sum, one) => sum + one, 0) / values.length).toBeCloseTo(mean, 9);
        const moved = normalShrinkage(
          values.map((value) => 3 * value + 7),
          9 * variance,
        );
        moved.estimates.forEach((one, at) => expect(one).toBeCloseTo(3 * (estimates[at] as number) + 7, 7));
      },
    ),
  ));

test("misuse is refused with the value shown", () => {
  expect(() => normalShrinkage([1, 2, 3], 1)).toThrow(
    new RangeError("the number of estimates must be a whole number of at least 4: 3"),
  );
  expect(() => normalShrinkage([1, 2, 3, 4], 0)).toThrow(RangeError);
  expect(() => normalShrinkage([1, 2, Number.NaN, 4], 1)).toThrow(
    new RangeError("an estimate must be a finite number: NaN"),
  );
});
