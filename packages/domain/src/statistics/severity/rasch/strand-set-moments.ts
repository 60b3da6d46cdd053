import type { Places } from "./parameters.js";
import { addBlocks, emptyMoments, type ScoreMoments } from "./score-moments.js";

/**
 * The moments of one assessor's judgements of a set of strands, before severity: severity only tilts the totals.
 * The counts followed are the assessor's total, the score in each strand, and how many judgements reach each threshold.
 */
export function strandSetMoments(
  strands: readonly number[],
  parameters: Float64Array,
  places: Places,
): ScoreMoments {
  const shared = strands
    .map((strand) => oneStrand(strand, parameters, places))
    .reduce((sum, next) => addBlocks(sum, next));
  return withOwnTotal(shared);
}

function oneStrand(strand: number, parameters: Float64Array, places: Places): ScoreMoments {
  const { assessors, strands, steps } = places;
  const size = strands + steps;
  const moments = emptyMoments(steps + 1, size, 0);
  let logWeight = 0;
  for (let score = 0; score <= steps; score += 1) {
    if (score > 0) {
      logWeight -= parameters[assessors + strand] as number;
      logWeight -= parameters[assessors + strands + score - 1] as number;
    }
    moments.logWeight[score] = logWeight;
    moments.mean[score * size + strand] = score;
    moments.mean.fill(1, score * size + strands, score * size + strands + score);
  }
  return moments;
}

function withOwnTotal(shared: ScoreMoments): ScoreMoments {
  const size = shared.size + 1;
  const block = emptyMoments(shared.logWeight.length, size, 1);
  block.logWeight.set(shared.logWeight);
  for (let total = 0; total < shared.logWeight.length; total += 1) {
    block.mean[total * size] = total;
    block.mean.set(shared.mean.subarray(total * shared.size, (total + 1) * shared.size), total * size + 1);
    for (let row = 0; row < shared.size; row += 1) {
      const from = (total * shared.size + row) * shared.size;
      block.covariance.set(
        shared.covariance.subarray(from, from + shared.size),
        (total * size + row + 1) * size + 1,
      );
    }
  }
  return block;
}

/** The moments when an assessor of this severity judges. */
export const tilted = (set: ScoreMoments, severity: number): ScoreMoments => ({
  ...set,
  logWeight: set.logWeight.map((log, total) => log - severity * total),
});
