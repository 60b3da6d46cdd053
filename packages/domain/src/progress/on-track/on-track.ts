import type { StandingRow } from "../standing.js";
import type { OnTrackOverride, OnTrackRule, OnTrackStatus } from "./on-track-rule.js";

/** Whether a trainee is on track at a review point, and the figures that say so. */
export interface OnTrack {
  readonly status: OnTrackStatus;
  /** What the rule alone says; differs from `status` only under an override. */
  readonly derived: OnTrackStatus;
  readonly rule: OnTrackRule;
  readonly override: OnTrackOverride | null;
  /** Whether the rule says something else now than when the override was decided: somebody should look again. */
  readonly isStale: boolean;
  /** Strands judged below the expected level, in the order of the standings. */
  readonly belowStrandCodes: readonly string[];
  readonly strandsBelow: number;
  /** Of the strands due, those judged. */
  readonly strandsJudged: number;
  /** Strands on which a level is expected. */
  readonly strandsDue: number;
}

/**
 * Derives from one trainee's standings at one review point whether the trainee is on track.
 *
 * Withdrawn and deferred come first. Then a trainee is not on track with too many strands below the
 * expected level, or a key strand below it; not known while too many strands, or a key strand, wait for a
 * judgement, or where no level is expected; else on track. An override replaces what was derived, except that
 * somebody withdrew or is deferred; it goes on counting, and is stale, when the rule later says something else.
 *
 * @param standings one row a strand, all of one trainee and one review point
 * @throws RangeError when the rows are of several trainees or review points, or an override has no reason
 * @example
 * const one = { traineeId: "t", reviewPointCode: "one", state: "judged", expectedRank: 2 };
 * const standings = [{ ...one, strandCode: "a", levelRank: 2 }, { ...one, strandCode: "b", levelRank: 1 }];
 * const rule = { mostStrandsBelow: 0, keyStrandCodes: [], mostStrandsNotJudged: 0 };
 * onTrack(standings, rule).status // => "not_on_track"
 * onTrack(standings, { ...rule, mostStrandsBelow: 1 }).status // => "on_track"
 * onTrack(standings, rule, { status: "on_track", reason: "Seen teaching." }).status // => "on_track"
 */
export function onTrack(
  standings: readonly OnTrackStanding[],
  rule: OnTrackRule,
  override: OnTrackOverride | null = null,
): OnTrack {
  const first = standings[0];
  const strange = standings.find(
    ({ traineeId, reviewPointCode }) =>
      traineeId !== first?.traineeId || reviewPointCode !== first?.reviewPointCode,
  );
  if (strange !== undefined) {
    throw new RangeError(
      `onTrack requires one trainee at one review point: ${first?.traineeId} at ${first?.reviewPointCode}, ` +
        `${strange.traineeId} at ${strange.reviewPointCode}`,
    );
  }
  if (override !== null && override.reason.trim() === "") {
    throw new RangeError(`an override to ${override.status} requires a reason: "${override.reason}"`);
  }
  const due = standings.filter(({ expectedRank }) => expectedRank !== null);
  const judged = due.filter(({ state }) => state === "judged");
  const below = judged.filter(isBelowExpected).map(({ strandCode }) => strandCode);
  const waiting = due.filter(({ state }) => state === "not_judged").map(({ strandCode }) => strandCode);
  const derived = derive();
  const isAway = derived === "withdrawn" || derived === "deferred";
  const isStale = override?.derivedThen !== undefined && override.derivedThen !== derived;
  return {
    ...{ status: isAway ? derived : (override?.status ?? derived), derived, rule, override, isStale },
    ...{ belowStrandCodes: below, strandsBelow: below.length },
    ...{ strandsJudged: judged.length, strandsDue: due.length },
  };

  function derive(): OnTrackStatus {
    if (standings.some(({ state }) => state === "withdrawn")) return "withdrawn";
    if (standings.some(({ state }) => state === "deferred")) return "deferred";
    if (below.length > rule.mostStrandsBelow || below.some(isKey)) return "not_on_track";
    if (due.length === 0) return "not_known";
    return waiting.length > rule.mostStrandsNotJudged || waiting.some(isKey) ? "not_known" : "on_track";
  }

  function isKey(strandCode: string): boolean {
    return rule.keyStrandCodes.includes(strandCode);
  }
}

/** The facts of a standing that the rule looks at. */
export type OnTrackStanding = Pick<
  StandingRow,
  "traineeId" | "reviewPointCode" | "strandCode" | "state" | "levelRank" | "expectedRank"
>;

/** Whether a standing was judged below the level expected of it. */
export function isBelowExpected({
  levelRank,
  expectedRank,
}: Pick<StandingRow, "levelRank" | "expectedRank">): boolean {
  return levelRank !== null && expectedRank !== null && levelRank < expectedRank;
}
