/** A revealed rating, as agreement is counted. */
export interface ObserverRating {
  readonly observationId: string;
  readonly observerId: string;
  readonly strandCode: string;
  readonly levelRank: number;
}

/** A strand of one observation that two observers rated. The first observer is the one whose identifier comes first. */
export interface ObserverPair {
  readonly observationId: string;
  readonly strandCode: string;
  readonly observerIds: readonly [string, string];
  readonly levelRanks: readonly [number, number];
}

/**
 * Ratings of joint observations as pairs, for the statistics of agreement: their `levelRanks` are the rows that
 * `percentAgreement` and `gwetAC2` take. A strand that three observers rated makes three pairs, one that a single
 * observer rated makes none.
 *
 * @throws RangeError when an observer rated a strand of an observation twice.
 * @example
 * const rating = (observerId, levelRank) => ({ observationId: "o", observerId, strandCode: "S1", levelRank });
 * observerPairs([rating("b", 3), rating("a", 2)]).map(({ levelRanks }) => levelRanks) // => [[2, 3]]
 */
export function observerPairs(ratings: readonly ObserverRating[]): ObserverPair[] {
  const units = new Map<string, ObserverRating[]>();
  for (const rating of ratings) {
    const key = JSON.stringify([rating.observationId, rating.strandCode]);
    const unit = units.get(key) ?? [];
    if (unit.some(({ observerId }) => observerId === rating.observerId))
      throw new RangeError(`an observer rates a strand once: ${JSON.stringify(rating)}`);
    units.set(key, [...unit, rating]);
  }
  return [...units.values()].flatMap((unit) => {
    const raters = unit.toSorted((a, b) => (a.observerId < b.observerId ? -1 : 1));
    return raters.flatMap((first, at) =>
      raters.slice(at + 1).map(
        (second): ObserverPair => ({
          observationId: first.observationId,
          strandCode: first.strandCode,
          observerIds: [first.observerId, second.observerId],
          levelRanks: [first.levelRank, second.levelRank],
        }),
      ),
    );
  });
}
