import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { addBlocks, splitShares } from "./score-moments.js";
import { strandSetMoments, tilted } from "./strand-set-moments.js";

const places = { assessors: 2, strands: 2, steps: 2, all: 6 };
const logit = fc.double({ min: -2, max: 2, noNaN: true });
const parameters = fc.array(logit, { minLength: 6, maxLength: 6 }).map((values) => Float64Array.from(values));

/** Every way in which two assessors can judge two strands on three levels, with its weight and counts. */
function everyPattern(values: Float64Array) {
  const patterns = Array.from({ length: 81 }, (_, code) => [
    code % 3,
    Math.trunc(code / 3) % 3,
    Math.trunc(code / 9) % 3,
    Math.trunc(code / 27),
  ]);
  return patterns.map((scores) => {
    const counts = [0, 0, 0, 0, 0, 0];
    scores.forEach((score, at) => {
      counts[Math.trunc(at / 2)]! += score;
      counts[2 + (at % 2)]! += score;
      for (let step = 0; step < score; step += 1) counts[4 + step]! += 1;
    });
    const log = counts.reduce((sum, count, at) => sum - count * (values[at] as number), 0);
    return { total: scores.reduce((sum, score) => sum + score, 0), counts, weight: Math.exp(log) };
  });
}

test("weights, means and covariances of two assessors' counts are those of all patterns counted out", () =>
  fc.assert(
    fc.property(parameters, (values) => {
      const set = strandSetMoments([0, 1], values, places);
      const totals = [3, 5];
      const moments = addBlocks(tilted(set, values[0] as number), tilted(set, values[1] as number), totals);
      totals.forEach((total, row) => {
        const same = everyPattern(values).filter((pattern) => pattern.total === total);
        const all = same.reduce((sum, { weight }) => sum + weight, 0);
        const expected = (of: (counts: readonly number[]) => number) =>
          same.reduce((sum, { counts, weight }) => sum + weight * of(counts), 0) / all;
        expect(moments.logWeight[row]).toBeCloseTo(Math.log(all), 9);
        for (let i = 0; i < 6; i += 1) {
          const mean = expected((counts) => counts[i] as number);
          expect(moments.mean[row * 6 + i]).toBeCloseTo(mean, 9);
          for (let j = 0; j < 6; j += 1) {
            const product = expected((counts) => (counts[i] as number) * (counts[j] as number));
            const other = expected((counts) => counts[j] as number);
            expect(moments.covariance[row * 36 + i * 6 + j]).toBeCloseTo(product - mean * other, 8);
          }
        }
      });
    }),
    { numRuns: 30 },
  ));

test("shares of a split add to 1, even where weights lie far apart", () => {
  const { share } = splitShares(new Float64Array([0, 900, -900]), new Float64Array([0, 5]), 2);
  expect(share[0]).toBe(1);
  expect(share[1]).toBe(0);
  expect(share).toHaveLength(2);
});
