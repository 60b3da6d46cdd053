import { expect, test } from "@jest/globals";
import { pieces, policyOf } from "../testing/pieces.js";
import { planSample } from "../plan/plan-sample.js";
import type { SamplePlan } from "../plan/sample-plan.js";
import { coverageMatrix } from "./coverage-matrix.js";

const population = pieces(12, (at) => ({ assessorId: `a${at % 3}`, bandId: at < 2 ? "top" : null }));
const plan = planSample(
  population,
  policyOf({ size: { kind: "fixed", pieces: 4 }, mustIncludes: [{ kind: "band", bandId: "top" }] }),
  "a seed",
).plan as SamplePlan;

test("every group that has a piece, with how many are sampled; the cells add up", () => {
  const cells = coverageMatrix(population, plan, ["band", "assessor"]);
  expect(cells.map(({ group, population: count }) => [...group, count])).toEqual([
    ["top", "a0", 1],
    ["top", "a1", 1],
    [null, "a0", 3],
    [null, "a1", 3],
    [null, "a2", 4],
  ]);
  expect(cells.slice(0, 2).map(({ sampled }) => sampled)).toEqual([1, 1]);
  expect(cells.reduce((sum, { sampled }) => sum + sampled, 0)).toBe(4);
});

test("by nothing is misuse", () => {
  expect(() => coverageMatrix(population, plan, [])).toThrow(
    new RangeError("coverage requires at least one dimension"),
  );
});
