import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { detectionProbability } from "./detection-probability.js";

// The hypergeometric distribution, computed from binomial coefficients in exact fractions.
test.each([
  [120, 12, 6, 0.476],
  [120, 12, 12, 0.735],
  [40, 8, 4, 0.607],
])("of %d, %d sampled, %d wrong: %d", (population, sampled, wrong, chance) => {
  expect(detectionProbability({ population, sampled, wrong })).toBeCloseTo(chance, 3);
});

describe("laws", () => {
  const questions = fc.integer({ min: 1, max: 400 }).chain((population) =>
    fc.record({
      population: fc.constant(population),
      sampled: fc.integer({ min: 0, max: population }),
      wrong: fc.integer({ min: 0, max: population }),
    }),
  );

  test("one wrong is found as often as its share is sampled", () =>
    fc.assert(
      fc.property(questions, ({ population, sampled }) => {
        expect(detectionProbability({ population, sampled, wrong: 1 })).toBeCloseTo(sampled / population, 12);
      }),
    ));

  test("sampled and wrong may change places, and more of either finds more", () =>
    fc.assert(
      fc.property(questions, ({ population, sampled, wrong }) => {
        const chance = detectionProbability({ population, sampled, wrong });
        expect(detectionProbability({ population, sampled: wrong, wrong: sampled })).toBe(chance);
        if (wrong < population) {
          expect(detectionProbability({ population, sampled, wrong: wrong + 1 })).toBeGreaterThanOrEqual(
            chance,
          );
        }
      }),
    ));

  test("it is certain exactly when there are too few right ones to fill the sample", () =>
    fc.assert(
      fc.property(questions, ({ population, sampled, wrong }) => {
        const certain = wrong > 0 && sampled > population - wrong;
        const chance = detectionProbability({ population, sampled, wrong });
        if (certain) expect(chance).toBe(1);
        if (wrong === 0 || sampled === 0) expect(chance).toBe(0);
      }),
    ));

  test("counting every sample of a tiny population agrees", () => {
    const [population, sampled, wrong] = [9, 4, 3];
    let all = 0;
    let found = 0;
    for (let set = 0; set < 2 ** population; set += 1) {
      const drawn = set.toString(2).padStart(population, "0");
      if (drawn.replaceAll("0", "").length !== sampled) continue;
      all += 1;
      if (drawn.slice(0, wrong).includes("1")) found += 1;
    }
    expect(detectionProbability({ population, sampled, wrong })).toBeCloseTo(found / all, 12);
  });
});

test.each([
  [{ population: 0, sampled: 0, wrong: 0 }, "population must be a whole number of at least 1: 0"],
  [{ population: 5, sampled: 6, wrong: 0 }, "sampled must be a whole number from 0 to 5: 6"],
  [{ population: 5, sampled: 2, wrong: 5.5 }, "wrong must be a whole number from 0 to 5: 5.5"],
])("%j is refused", (question, message) => {
  expect(() => detectionProbability(question)).toThrow(new RangeError(message));
});
