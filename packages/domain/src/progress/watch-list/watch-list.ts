import type { StandingRow } from "../standing.js";
import { grouped } from "../tally/grouped.js";
import { belowExpected } from "./below-expected.js";
import { fell } from "./fell.js";
import { notJudged } from "./not-judged.js";
import { notMoved } from "./not-moved.js";
import { notOnTrack } from "./not-on-track.js";
import type { WatchCase, WatchFacts, WatchFinding } from "./watch-facts.js";
import type { WatchRule } from "./watch-rule.js";

/** A trainee for whom at least one rule fired. */
export interface WatchListEntry {
  readonly traineeId: string;
  readonly reviewPointCode: string;
  readonly reasons: readonly WatchListReason[];
}

/** A rule that fired, and why. */
export interface WatchListReason extends WatchFinding {
  readonly rule: WatchRule["kind"];
}

/**
 * The trainees for whom a rule fired at a review point, each with every reason, in the order in which the
 * trainees first appear in the standings. Withdrawn and deferred trainees are not watched. Reasons follow
 * the order of the rules. It lists and explains; it recommends nothing.
 *
 * @throws RangeError when the review point asked about is not among the review points
 * @example
 * watchList([{ kind: "not-on-track" }], {
 *   standings: [{ traineeId: "t", strandCode: "a", reviewPointCode: "one", state: "judged", levelRank: 1, expectedRank: 2 }],
 *   reviewPoints: [{ code: "one", name: "First review", position: 1, opensOn: "2026-11-02", closesOn: "2026-11-13" }],
 *   reviewPointCode: "one",
 *   today: "2026-11-20",
 *   onTrackRule: { mostStrandsBelow: 0, keyStrandCodes: [], mostStrandsNotJudged: 0 },
 *   words: {
 *     strand: { singular: "strand", plural: "strands" },
 *     level: { singular: "level", plural: "levels" },
 *     strandNames: new Map([["a", "Adaptive Teaching"]]),
 *   },
 * })[0].reasons[0].sentence
 * // => "Not on track at First review: 1 of 1 strand judged below the expected level (Adaptive Teaching); the rule allows none."
 */
export function watchList(rules: readonly WatchRule[], facts: WatchFacts): WatchListEntry[] {
  const reviewPoint = facts.reviewPoints.find(({ code }) => code === facts.reviewPointCode);
  if (reviewPoint === undefined) {
    throw new RangeError(
      `watchList requires one of the review points ${facts.reviewPoints.map(({ code }) => code)}: ${facts.reviewPointCode}`,
    );
  }
  const positions = new Map(facts.reviewPoints.map(({ code, position }) => [code, position]));
  const entries: WatchListEntry[] = [];
  for (const [traineeId, rows] of grouped(facts.standings, (row) => row.traineeId)) {
    const now = rows.filter((row) => row.reviewPointCode === reviewPoint.code);
    if (now.length === 0 || now.some(({ state }) => state === "withdrawn" || state === "deferred")) continue;
    const place = (row: StandingRow) => positions.get(row.reviewPointCode) ?? Number.POSITIVE_INFINITY;
    const before = rows
      .filter((row) => place(row) < reviewPoint.position)
      .sort((a, b) => place(b) - place(a));
    const earlier = grouped(before, (row) => row.strandCode);
    const reasons = rules.flatMap((rule) => reasonsOf(rule, { now, earlier, reviewPoint, facts }));
    if (reasons.length > 0) entries.push({ traineeId, reviewPointCode: reviewPoint.code, reasons });
  }
  return entries;
}

function reasonsOf(rule: WatchRule, watched: WatchCase): WatchListReason[] {
  const finding = findingOf(rule, watched);
  return finding === null ? [] : [{ rule: rule.kind, ...finding }];
}

function findingOf(rule: WatchRule, watched: WatchCase): WatchFinding | null {
  switch (rule.kind) {
    case "not-on-track":
      return notOnTrack(watched);
    case "below-expected":
      return belowExpected(rule, watched);
    case "fell":
      return fell(rule, watched);
    case "not-judged":
      return notJudged(rule, watched);
    case "not-moved":
      return notMoved(rule, watched);
  }
}
