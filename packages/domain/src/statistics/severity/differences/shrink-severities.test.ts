import { expect, test } from "@jest/globals";
import { seededRandom } from "../../seeded-random.js";
import { drawMarks } from "../testing/draw-marks.js";
import { doublyJudged } from "./doubly-judged.js";
import { shrinkSeverities } from "./shrink-severities.js";

const judged = doublyJudged(
  Array.from({ length: 12 }, (_, at) => [
    { assessor: "A", work: `${at}`, score: 50 + (at % 3) },
    { assessor: "B", work: `${at}`, score: 54 - (at % 2) },
    { assessor: "C", work: `${at}`, score: 49 },
  ]).flat(),
);

test("the more judgements scatter, the further severities are drawn in and the less sure they are", () => {
  const sizes = [0.01, 4, 400].map((variance) => shrinkSeverities(judged, variance, 12));
  const [sharp, middle, vague] = sizes.map(({ estimates }) => Math.abs(estimates[1] as number)) as [
    number,
    number,
    number,
  ];
  expect(sharp).toBeGreaterThan(middle);
  expect(middle).toBeGreaterThan(vague);
  expect(sizes[2]?.variances[0]).toBeGreaterThan(sizes[0]?.variances[0] as number);
});

test("severities keep a mean of 0", () => {
  const { estimates } = shrinkSeverities(judged, 4, 12);
  expect(estimates.reduce((sum, estimate) => sum + estimate, 0)).toBeCloseTo(0, 10);
});

test("with hardly any scatter, what least squares found stays", () => {
  const { estimates, spread, variances } = shrinkSeverities(judged, 1e-6, 12);
  const mean = (50 + 1 + 53.5 + 49) / 3;
  expect(estimates[0]).toBeCloseTo(mean - 51, 4);
  expect(spread).toBeGreaterThan(1);
  for (const variance of variances) expect(variance).toBeLessThan(1e-4);
});

test("the spread that was drawn comes back on average", () => {
  const spreads = Array.from({ length: 20 }, (_, at) => {
    const { scores } = drawMarks(seededRandom(`spread ${at}`), { assessors: 15, works: 150, spread: 3 });
    return shrinkSeverities(doublyJudged(scores), 16, 12).spread;
  });
  expect(Math.abs(spreads.reduce((sum, spread) => sum + spread, 0) / 20 - 3)).toBeLessThan(0.4);
});
