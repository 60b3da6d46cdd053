import {
  type Proportion,
  type ProportionTerms,
  proportionAtExpected,
} from "../figures/proportion-at-expected.js";
import { type StandingShare, standingShares } from "../figures/standing-shares.js";
import { type FigureNumbers, outcomeOf } from "./figure-numbers.js";

const suppressed: Proportion = {
  ...{ status: "SUPPRESSED", count: null, denominator: null, percent: null, lower: null, upper: null },
};

/**
 * How many of a group are at or above the expected level, from numbers that may be told; SUPPRESSED where one of those
 * that it needs may not.
 *
 * @example
 * const numbers = { people: 40, bands: { at: 28, below: null, unjudged: null, unexpected: 0 }, outcomes: null };
 * proportionWithoutNames(numbers, { basis: "all", lowReliabilityBelow: 10 }).percent // => 70
 * proportionWithoutNames(numbers, { basis: "judged", lowReliabilityBelow: 10 }).status // => "SUPPRESSED"
 */
export function proportionWithoutNames(
  { people, bands }: FigureNumbers,
  terms: Omit<ProportionTerms, "suppressBelow">,
): Proportion {
  const { at, below, unjudged, unexpected } = bands;
  const rest = terms.basis === "all" ? people - (unexpected ?? 0) - (at ?? 0) : (below ?? 0);
  if (at === null || (terms.basis === "all" ? unexpected === null : below === null)) {
    return unexpected === people ? proportionAtExpected([], { ...terms, suppressBelow: null }) : suppressed;
  }
  // a number that is not told is at least one: somebody was judged
  const areJudged = below !== 0;
  const counts = [
    { state: "judged" as const, levelRank: 1, expectedRank: 1, count: at },
    areJudged
      ? { state: "judged" as const, levelRank: 0, expectedRank: 1, count: rest }
      : { state: "not_judged" as const, levelRank: null, expectedRank: 1, count: rest },
    ...(terms.basis === "judged"
      ? [{ state: "not_judged" as const, levelRank: null, expectedRank: 1, count: unjudged ?? 1 }]
      : []),
  ];
  return proportionAtExpected(counts, { ...terms, suppressBelow: null });
}

/**
 * A group by level and state, from numbers that may be told: each share by itself SUPPRESSED where its number may not, and
 * all of them where the denominator may not.
 *
 * @param ranks of the scale's levels
 */
export function sharesWithoutNames(
  { people, bands, outcomes }: FigureNumbers,
  ranks: readonly number[],
  terms: Omit<ProportionTerms, "suppressBelow">,
): StandingShare[] {
  const judged = terms.basis === "judged";
  const told = [...(outcomes ?? [])].map(([key, count]) => ({ ...outcomeOf(key), count }));
  const shares = standingShares(
    told.map((row) => ({ ...row, count: row.count ?? 0 })),
    ranks,
    { ...terms, suppressBelow: null },
  );
  const { at, below } = bands;
  const denominator = judged ? (at === null || below === null ? null : at + below) : people;
  if (outcomes === null || denominator === null) {
    const all = standingShares([], ranks, { ...terms, suppressBelow: null });
    return all.map(({ state, levelRank }) => ({ state, levelRank, ...suppressed }));
  }
  const isHidden = ({ state, levelRank }: StandingShare): boolean =>
    told.some(
      (row) =>
        row.count === null &&
        row.state === state &&
        row.levelRank === levelRank &&
        !(judged && row.expectedRank === null),
    );
  return shares.map((share): StandingShare => {
    if (isHidden(share)) return { state: share.state, levelRank: share.levelRank, ...suppressed };
    if (share.count === null || denominator === 0) return share;
    // the share of the whole group, of which some numbers are not told
    const [one] = standingShares(
      [
        { state: "judged", levelRank: 1, expectedRank: 1, count: share.count },
        { state: "judged", levelRank: 2, expectedRank: 1, count: denominator - share.count },
      ],
      [1, 2],
      { ...terms, basis: "all", suppressBelow: null },
    );
    return { ...(one as StandingShare), state: share.state, levelRank: share.levelRank };
  });
}
