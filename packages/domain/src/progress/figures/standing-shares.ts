import type { StandingState } from "../../judgements/index.js";
import { wilsonInterval } from "../../statistics/index.js";
import type { Proportion, ProportionTerms, StandingCount } from "./proportion-at-expected.js";

/** How many of a group stand at one level, or in one state without a level. */
export interface StandingShare extends Proportion {
  readonly state: StandingState;
  /** Rank of the level; null unless the state is judged. */
  readonly levelRank: number | null;
}

const statesAfterLevels = ["not_judged", "deferred", "withdrawn"] as const;

/**
 * A group by level and state: every level of the scale in rank order, also with count 0; on the basis of all also
 * those not judged, deferred and withdrawn. On the basis of the judged only those count of whom a level is expected:
 * NOT_APPLICABLE where of none is, UNAVAILABLE where nobody is judged yet. SUPPRESSED where the group is small, all
 * shares at once, so that none can be worked out from the others.
 *
 * @param ranks of the scale's levels
 * @throws RangeError when someone was judged at a rank that is not on the scale
 * @example
 * standingShares([{ state: "judged", levelRank: 2, expectedRank: 2, count: 3 }, { state: "not_judged", levelRank: null, expectedRank: 2, count: 1 }], [1, 2], { basis: "all", lowReliabilityBelow: 10, suppressBelow: null })[1].percent // => 75
 */
export function standingShares(
  counts: Iterable<StandingCount>,
  ranks: readonly number[],
  terms: ProportionTerms,
): StandingShare[] {
  const byRank = new Map([...ranks].sort((a, b) => a - b).map((rank) => [rank, 0]));
  const byState = { not_judged: 0, deferred: 0, withdrawn: 0 };
  let group = 0;
  for (const { state, levelRank, expectedRank, count } of counts) {
    if (terms.basis === "judged" && expectedRank === null) continue;
    group += count;
    if (state !== "judged") byState[state] += count;
    else if (levelRank !== null && byRank.has(levelRank))
      byRank.set(levelRank, (byRank.get(levelRank) ?? 0) + count);
    else
      throw new RangeError(`standingShares requires ranks of the scale ${[...byRank.keys()]}: ${levelRank}`);
  }
  const judged = [...byRank.values()].reduce((sum, count) => sum + count, 0);
  const denominator = terms.basis === "all" ? group : judged;
  const isSmall = Math.min(group, denominator || group) < (terms.suppressBelow ?? 0);
  const status =
    group === 0 ? "NOT_APPLICABLE" : isSmall ? "SUPPRESSED" : denominator === 0 ? "UNAVAILABLE" : "OK";
  const share = (state: StandingState, levelRank: number | null, count: number): StandingShare => {
    const none = { count: null, denominator: null, percent: null, lower: null, upper: null };
    if (status !== "OK") return { state, levelRank, status, ...none };
    const { estimate, lower, upper } = wilsonInterval(count, denominator);
    const percents = { percent: 100 * estimate, lower: 100 * lower, upper: 100 * upper };
    return { state, levelRank, status, count, denominator, ...percents };
  };
  return [
    ...[...byRank].map(([rank, count]) => share("judged", rank, count)),
    ...(terms.basis === "all" ? statesAfterLevels.map((state) => share(state, null, byState[state])) : []),
  ];
}
