import { baseRate, markovChances } from "./markov-model.js";
import type { PastPath } from "./past-path.js";

/** One past trainee, forecast by a model that never saw this trainee's cohort. */
export interface TriedForecast {
  readonly probabilities: readonly number[];
  readonly base: readonly number[];
  readonly observed: number;
}

/** Every past trainee with a level at both ends, forecast from the other cohorts alone. */
export function outOfCohort(past: readonly PastPath[], from: number, levels: number): TriedForecast[] {
  const isWhole = ({ ranks }: PastPath) => (ranks[from] ?? null) !== null && (ranks.at(-1) ?? null) !== null;
  const cohorts = [...new Set(past.map(({ cohortCode }) => cohortCode))];
  return cohorts.flatMap((cohort) => {
    const others = past.filter(({ cohortCode }) => cohortCode !== cohort);
    if (!others.some(isWhole)) return [];
    const chances = markovChances(others, from, levels);
    const base = baseRate(others.filter(isWhole), levels);
    return past
      .filter((path) => path.cohortCode === cohort && isWhole(path))
      .map(({ ranks }) => ({
        probabilities: chances[(ranks[from] as number) - 1] as number[],
        base,
        observed: ranks.at(-1) as number,
      }));
  });
}
