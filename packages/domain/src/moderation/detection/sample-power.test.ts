import { expect, test } from "@jest/globals";
import { pieces, policyOf } from "../testing/pieces.js";
import { planSample } from "../plan/plan-sample.js";
import type { SamplePlan } from "../plan/sample-plan.js";
import { powerSentence } from "./coverage-in-words.js";
import { chanceToSeeWrong, samplePower } from "./sample-power.js";

const question = { difference: 5, standardDeviation: 6, significance: 0.05, power: 0.8 };
// Assessors with 1, 3, 5 and 10 pieces, all sampled, and one with nothing.
const counts = { a01: 1, a03: 3, a05: 5, a10: 10 };
const population = Object.entries(counts)
  .flatMap(([assessorId, count]) => Array.from({ length: count }, () => assessorId))
  .map((assessorId, at) => ({
    ...(pieces(1)[0] as ReturnType<typeof pieces>[number]),
    id: `p${at}`,
    assessorId,
  }));
const plan = planSample(population, policyOf({ size: { kind: "all" } }), "a seed").plan as SamplePlan;

// 14 % from 3, 30 % from 5, 65 % from 10: two-sided 5 %, 5 marks off, standard deviation 6 (noncentral t distribution).
test("the chance to notice severity grows with the pieces; one piece says nothing", () => {
  const unsampled = [...population, ...pieces(1, () => ({ assessorId: "a99" }))];
  const [all, ...each] = samplePower(unsampled, plan, question);
  expect(
    each.map(({ assessorId, sampled, chance }) => [
      assessorId,
      sampled,
      chance === null ? null : Math.round(100 * chance),
    ]),
  ).toEqual([
    ["a01", 1, null],
    ["a03", 3, 14],
    ["a05", 5, 30],
    ["a10", 10, 65],
    ["a99", 0, null],
  ]);
  expect(each[0]?.smallest).toBe(null);
  expect([all?.assessorId, all?.sampled]).toEqual([null, 19]);
  expect(all?.chance).toBeGreaterThan(0.9);
  expect(each[3]?.smallest).toBeCloseTo(6, 1);
});

test("two pieces are enough for a figure", () => {
  const two = { sampled: plan.sampled.slice(0, 2) };
  expect(samplePower(population, two, question)[0]?.chance).toBeGreaterThan(0);
});

// Hypergeometric: 120, 12 sampled, 6 wrong → .476; 12 wrong → .735; 40, 8 sampled, 4 wrong → .607.
test.each([
  [120, 12, 6, "0.476"],
  [120, 12, 12, "0.735"],
  [40, 8, 4, "0.607"],
  [40, 8, 0, "0.000"],
])("of %d, %d sampled, %d wrong: %s", (all, sampled, wrong, chance) => {
  const some = { population: all, sampled: Array.from({ length: sampled }, () => ({ id: "", reasons: [] })) };
  expect(chanceToSeeWrong(some, wrong).toFixed(3)).toBe(chance);
});

test("in words", () => {
  const power = { assessorId: "a1", sampled: 10, chance: 0.65, smallest: 5.95 };
  expect(powerSentence({ ...power, assessorId: null }, question)).toContain(
    "With 10 pieces from all assessors together,",
  );
  expect(powerSentence(power, question, ({ value }) => `Assessor ${value}`)).toBe(
    "With 10 pieces from Assessor a1, marks that are 5 off on average are noticed with a chance of 65%; to be noticed with a chance of 80% they would have to be 6 off.",
  );
  const nothing = { assessorId: "a1", chance: null, smallest: null };
  expect(powerSentence({ ...nothing, sampled: 0 }, question)).toBe(
    "With no pieces from assessor a1, nothing can be said of severity.",
  );
  expect(powerSentence({ ...nothing, sampled: 1 }, question)).toBe(
    "With 1 piece from assessor a1, nothing can be said of severity.",
  );
});
