import { expect, test } from "@jest/globals";
import { strandSetMoments, tilted } from "./strand-set-moments.js";

const places = { assessors: 1, strands: 3, steps: 1, all: 5 };

test("with equal strands and two levels, the totals are binomial coefficients", () => {
  const { logWeight, mean } = strandSetMoments([0, 1, 2], new Float64Array(5), places);
  expect([...logWeight].map((log) => Math.round(Math.exp(log)))).toEqual([1, 3, 3, 1]);
  // At the total 2: the assessor's own total, each strand two thirds, two judgements above the threshold.
  expect([...mean.subarray(10, 15)].map((one) => one.toFixed(3))).toEqual([
    "2.000",
    "0.667",
    "0.667",
    "0.667",
    "2.000",
  ]);
});

test("severity tilts the totals", () => {
  const set = strandSetMoments([0, 1], new Float64Array(5), places);
  expect([...tilted(set, 0.5).logWeight].map((log, total) => log + 0.5 * total)).toEqual([...set.logWeight]);
});
