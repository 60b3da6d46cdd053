import type { SealedStrand } from "../sealing/sealed-text.js";

/** A strand that somebody rated, and the levels that it was given. */
export interface StrandDifference {
  readonly strandCode: string;
  /** Each level once, in the order in which the observers stand. */
  readonly levelCodes: readonly string[];
  /** Whether the observers gave different levels, or one of them saw nothing of it. */
  readonly differs: boolean;
}

/**
 * Every strand that an observer rated, by code, and whether the observers differ in it.
 *
 * @param byObserver The ratings of each observer.
 * @example
 * const rated = (levelCode) => [{ strandCode: "S1", levelCode, evidence: null }];
 * differingStrands([rated("L2"), rated("L3")]) // => [{ strandCode: "S1", levelCodes: ["L2", "L3"], differs: true }]
 */
export function differingStrands(
  byObserver: readonly (readonly Pick<SealedStrand, "strandCode" | "levelCode">[])[],
): StrandDifference[] {
  const levels = new Map<string, string[]>();
  for (const { strandCode, levelCode } of byObserver.flat())
    levels.set(strandCode, [...(levels.get(strandCode) ?? []), levelCode]);
  return [...levels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([strandCode, given]) => ({
      strandCode,
      levelCodes: [...new Set(given)],
      differs: new Set(given).size > 1 || given.length < byObserver.length,
    }));
}
