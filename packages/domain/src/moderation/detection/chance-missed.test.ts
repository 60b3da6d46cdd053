import { describe, expect, test } from "@jest/globals";
import { piece, pieces, policyOf } from "../testing/pieces.js";
import { planSample } from "../plan/plan-sample.js";
import type { PieceOfWork } from "../plan/population/piece-of-work.js";
import type { SamplePlan } from "../plan/sample-plan.js";
import { chanceMissed } from "./chance-missed.js";
import { missedSentence } from "./coverage-in-words.js";

const planOf = (population: readonly PieceOfWork[], rules: Parameters<typeof policyOf>[0], seed = "a seed") =>
  planSample(population, policyOf(rules), seed).plan as SamplePlan;
const ten = pieces(120, (at) => ({ assessorId: `a${String(at % 12).padStart(2, "0")}` }));

describe("12 of 120 from 12 assessors", () => {
  test("at random about 4 are missed: 12 × C(110, 12) ÷ C(120, 12)", () => {
    const chances = chanceMissed(ten, planOf(ten, { size: { kind: "fixed", pieces: 12 } }));
    expect(chances.length).toBe(12);
    let none = 1;
    for (let at = 0; at < 12; at += 1) none *= (110 - at) / (120 - at);
    for (const { pieces: all, byPlan, atRandom } of chances) {
      expect(all).toBe(10);
      expect(atRandom).toBeCloseTo(none, 12);
      // A plan without rules is a random sample.
      expect(byPlan).toBeCloseTo(none, 12);
    }
    expect(chances.reduce((sum, { atRandom }) => sum + atRandom, 0)).toBeCloseTo(4.003, 3);
    expect(missedSentence(chances)).toContain(
      "A random sample of the same size would miss about 4 of them on average.",
    );
  });

  test("with a minimum for every assessor none is", () => {
    const plan = planOf(ten, {
      size: { kind: "fixed", pieces: 12 },
      minimums: [{ by: ["assessor"], atLeast: 1, flag: null }],
    });
    const chances = chanceMissed(ten, plan);
    expect(chances.map(({ sampled, byPlan }) => [sampled, byPlan])).toEqual(chances.map(() => [1, 0]));
    expect(chances.map(({ assessorId }) => assessorId)).toEqual([
      ...new Set(ten.map(({ assessorId }) => assessorId)),
    ]);
  });
});

test("nobody is missed where everything is taken, nor who has a must-include", () => {
  expect(chanceMissed(ten, planOf(ten, { size: { kind: "all" } })).map(({ byPlan }) => byPlan)).toEqual(
    Array(12).fill(0),
  );
  const withFail = [...ten, piece("x", { assessorId: "a99", mark: 10 })];
  const chances = chanceMissed(withFail, planOf(withFail, { mustIncludes: [{ kind: "fails" }] }));
  expect(chances.at(-1)).toEqual(
    expect.objectContaining({ assessorId: "a99", pieces: 1, sampled: 1, byPlan: 0 }),
  );
  expect(chances[0]?.byPlan).toBeGreaterThan(0);
});

describe("the chance is how often it happens", () => {
  const population = pieces(24, (at) => ({
    assessorId: at < 3 ? "a1" : at < 12 ? "a2" : "a3",
    bandId: at % 2 ? "pass" : "merit",
    hubId: at % 3 ? "h1" : "h2",
    mark: at === 20 ? 30 : 50,
  }));
  test.each<[string, Parameters<typeof policyOf>[0]]>([
    ["chance alone", { size: { kind: "fixed", pieces: 6 } }],
    [
      "spread over bands",
      { size: { kind: "fixed", pieces: 6 }, spread: [{ over: "band", share: "equally" }] },
    ],
    [
      "a minimum and a spread that cross",
      {
        size: { kind: "fixed", pieces: 6 },
        minimums: [{ by: ["hub"], atLeast: 2, flag: null }],
        spread: [{ over: "band", share: "equally" }],
      },
    ],
    [
      "must-includes on top",
      { size: { kind: "fixed", pieces: 4 }, mustIncludes: [{ kind: "fails" }], mustIncludesCount: "on-top" },
    ],
    [
      "must-includes unless drawn",
      {
        size: { kind: "fixed", pieces: 4 },
        mustIncludes: [{ kind: "fails" }],
        mustIncludesCount: "unless-drawn",
      },
    ],
  ])("%s", (_, rules) => {
    let missed = 0;
    let chance = 0;
    const rounds = 3000;
    for (let seed = 0; seed < rounds; seed += 1) {
      const plan = planOf(population, rules, `seed ${seed}`);
      const [first] = chanceMissed(population, plan);
      if (first?.sampled === 0) missed += 1;
      chance += first?.byPlan ?? Number.NaN;
    }
    const expected = chance / rounds;
    const error = Math.sqrt((expected * (1 - expected)) / rounds);
    expect(Math.abs(missed / rounds - expected)).toBeLessThan(3.5 * error);
  });
});
