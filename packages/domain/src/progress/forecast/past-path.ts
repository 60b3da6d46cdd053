/** The levels of a trainee of an earlier cohort, on one strand, through the year. Nothing else goes into a forecast. */
export interface PastPath {
  readonly cohortCode: string;
  /** Rank at each review point in order, from 1; null where there was no judgement. All under one version of the framework. */
  readonly ranks: readonly (number | null)[];
}

/** @throws RangeError when a path has another number of review points, or a rank is not of the scale */
export function requirePaths(past: readonly PastPath[], reviewPoints: number, levels: number): void {
  for (const { cohortCode, ranks } of past) {
    if (ranks.length !== reviewPoints) {
      throw new RangeError(`a path in ${cohortCode} requires ${reviewPoints} review points: ${ranks.length}`);
    }
    for (const rank of ranks) {
      if (rank !== null && (!Number.isInteger(rank) || rank < 1 || rank > levels)) {
        throw new RangeError(`a path in ${cohortCode} requires ranks from 1 to ${levels}: ${rank}`);
      }
    }
  }
}
