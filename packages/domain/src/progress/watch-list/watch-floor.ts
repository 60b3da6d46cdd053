import { windowState } from "../../calendar/index.js";
import type { WatchFacts } from "./watch-facts.js";
import type { WatchRule } from "./watch-rule.js";

/**
 * On how many strands, at the review point asked about, something has to be so of a trainee for any rule to fire; null
 * where none fires for it. Whoever reaches no number need not be looked at.
 */
export interface WatchFloor {
  /** Judged below the expected level. */
  readonly strandsBelow: number | null;
  /** Not judged; null while the window is open. */
  readonly strandsNotJudged: number | null;
  /** Judged lower than at any earlier review point. */
  readonly strandsLower: number | null;
  /** Whether any rule looks at earlier review points. */
  readonly looksBack: boolean;
}

/**
 * What a trainee has to show at least to be listed by these rules, so that a store can leave the others out before
 * {@link watchList} decides. An override may list somebody who shows nothing: look at everyone who has one.
 *
 * @throws RangeError when the review point asked about is not among the review points
 * @example
 * const reviewPoints = [{ code: "one", name: "First review", position: 1, opensOn: "2026-11-02", closesOn: "2026-11-13" }];
 * const onTrackRule = { mostStrandsBelow: 1, keyStrandCodes: [], mostStrandsNotJudged: 0 };
 * const facts = { reviewPoints, reviewPointCode: "one", today: "2026-11-20", onTrackRule };
 * watchFloor([{ kind: "not-on-track" }], facts)
 * // => { strandsBelow: 2, strandsNotJudged: null, strandsLower: null, looksBack: false }
 */
export function watchFloor(
  rules: readonly WatchRule[],
  facts: Pick<WatchFacts, "reviewPoints" | "reviewPointCode" | "today" | "onTrackRule">,
): WatchFloor {
  const { reviewPoints, reviewPointCode, today, onTrackRule } = facts;
  const reviewPoint = reviewPoints.find(({ code }) => code === reviewPointCode);
  if (reviewPoint === undefined) {
    throw new RangeError(
      `watchFloor requires one of the review points ${reviewPoints.map(({ code }) => code)}: ${reviewPointCode}`,
    );
  }
  const hasClosed = windowState(reviewPoint, today) === "closed";
  const belowToFire = (rule: WatchRule): number[] => {
    if (rule.kind === "not-on-track")
      return [onTrackRule.keyStrandCodes.length > 0 ? 1 : onTrackRule.mostStrandsBelow + 1];
    return rule.kind === "below-expected" || rule.kind === "not-moved" ? [rule.atLeastStrands] : [];
  };
  const least = (counts: readonly number[]) =>
    counts.length === 0 ? null : Math.max(1, Math.min(...counts));
  const strandsOf = (kind: "not-judged" | "fell") =>
    rules.flatMap((rule) => (rule.kind === kind ? [rule.atLeastStrands] : []));
  return {
    strandsBelow: least(rules.flatMap(belowToFire)),
    strandsNotJudged: hasClosed ? least(strandsOf("not-judged")) : null,
    strandsLower: least(strandsOf("fell")),
    looksBack: rules.some(({ kind }) => kind === "fell" || kind === "not-moved"),
  };
}
