import { transitionMatrix } from "../../statistics/index.js";
import type { PastPath } from "./past-path.js";

/**
 * The chances of each rank at the last review point for every rank at an earlier one: step by step from review point to
 * review point, each with the moves seen there. A rank from which few were seen to move leans, by the weight of one
 * person, on where everybody went.
 *
 * @returns one row a rank, each adding to 1
 */
export function markovChances(past: readonly PastPath[], from: number, levels: number): number[][] {
  const states = Array.from({ length: levels }, (_, at) => String(at + 1));
  let chances = states.map((_, row) => states.map((__, column) => Number(row === column)));
  const last = (past[0]?.ranks.length ?? from + 1) - 1;
  for (let step = from; step < last; step += 1) {
    const moves = past.flatMap(({ ranks }) => {
      const [before, after] = [ranks[step] ?? null, ranks[step + 1] ?? null];
      return before === null || after === null ? [] : [{ from: String(before), to: String(after) }];
    });
    const { counts } = transitionMatrix(moves, states);
    const everybody = leaning(
      states.map((_, column) => counts.reduce((sum, row) => sum + (row[column] as number), 0)),
      states.map(() => 1 / levels),
    );
    const matrix = counts.map((row) => leaning(row, everybody));
    chances = chances.map((row) =>
      states.map((_, column) =>
        row.reduce((sum, one, at) => sum + one * (matrix[at]?.[column] as number), 0),
      ),
    );
  }
  return chances;
}

/** The base rate: how often each rank came in the end, whatever was before. */
export function baseRate(past: readonly PastPath[], levels: number): number[] {
  const ranks = Array.from({ length: levels }, (_, at) => at + 1);
  return leaning(
    ranks.map((rank) => past.filter((path) => path.ranks.at(-1) === rank).length),
    ranks.map(() => 1 / levels),
  );
}

/** Shares of counts to which one more person, spread as given, has been added. */
function leaning(counts: readonly number[], spread: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 1);
  return counts.map((count, at) => (count + (spread[at] as number)) / all);
}
