import { type Disagreements, numbersOf, type ValuedUnits } from "./valued-units.js";

/** Values are as far apart as the square of their difference. */
export function intervalDisagreements(valued: ValuedUnits): Disagreements {
  const numbers = numbersOf(valued);
  const mean = numbers.reduce((sum, value, at) => sum + (value * (valued.counts[at] ?? 0)) / valued.total, 0);
  return squaredDistances(
    valued,
    numbers.map((value) => value - mean),
  );
}

/**
 * Values are as far apart as the square of how many ratings lie between them, half of their own counted: the distance
 * of their mid-ranks. These move when ratings come or go, and the slopes say how.
 */
export function ordinalDisagreements(valued: ValuedUnits): Disagreements {
  numbersOf(valued);
  let before = -valued.total / 2;
  const ranks = valued.counts.map((count) => {
    const rank = before + count / 2;
    before += count;
    return rank;
  });
  const { overallSlopes, ...rest } = squaredDistances(valued, ranks);
  const moved = throughRanks(overallByScore(valued, ranks));
  return {
    ...rest,
    withinSlopes: throughRanks(withinByScore(valued, ranks)),
    overallSlopes: overallSlopes.map((slope, at) => slope + (moved[at] ?? 0)),
  };
}

function squaredDistances({ units, counts, total }: ValuedUnits, scores: readonly number[]): Disagreements {
  const sum = weightedSum(scores, counts);
  const squares = weightedSum(
    scores.map((score) => score * score),
    counts,
  );
  const within = units.map((unit) => {
    const own = unit.map((place) => scores[place] ?? 0);
    const mean = own.reduce((added, score) => added + score, 0) / own.length;
    const spread = own.reduce((added, score) => added + (score - mean) ** 2, 0);
    return (2 * own.length * spread) / (own.length - 1);
  });
  return {
    within,
    withinSlopes: [],
    overall: 2 * (total * squares - sum * sum),
    overallSlopes: scores.map((score) => 2 * (squares + total * score * score - 2 * score * sum)),
  };
}

/** How the sum over all pairs grows with each score. */
function overallByScore({ counts, total }: ValuedUnits, scores: readonly number[]): number[] {
  const sum = weightedSum(scores, counts);
  return scores.map((score, at) => 4 * (counts[at] ?? 0) * (total * score - sum));
}

/** How the sums within units grow with each score. */
function withinByScore({ units }: ValuedUnits, scores: readonly number[]): number[] {
  const slopes = scores.map(() => 0);
  for (const unit of units) {
    const sum = unit.reduce((added, place) => added + (scores[place] ?? 0), 0);
    for (const place of unit) {
      const slope = (4 * (unit.length * (scores[place] ?? 0) - sum)) / (unit.length - 1);
      slopes[place] = (slopes[place] ?? 0) + slope;
    }
  }
  return slopes;
}

/** One more rating of a value raises its own mid-rank by a half and those of all values above by one. */
function throughRanks(byScore: readonly number[]): number[] {
  let above = 0;
  const slopes: number[] = [];
  for (let at = byScore.length - 1; at >= 0; at -= 1) {
    slopes[at] = above + (byScore[at] ?? 0) / 2;
    above += byScore[at] ?? 0;
  }
  return slopes;
}

const weightedSum = (values: readonly number[], counts: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * (counts[at] ?? 0), 0);
