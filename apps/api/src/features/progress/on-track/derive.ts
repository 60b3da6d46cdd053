import { currentReviewPoint } from "@reviewpoint/domain/judgements";
import { type OnTrackRule, onTrack, onTrackSentence, type ProgressWords } from "@reviewpoint/domain/progress";
import { Refusal } from "../../../graph/refusals/refusal.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import type { StandingRow } from "../../judgements/standing/standing.table.js";
import type { Vocabulary } from "../../provider/vocabulary/vocabulary.loader.js";
import { reviewPointOf } from "../narrowing/narrow.js";
import { countingDecision, overrideOf } from "../decision/counting-decision.js";
import type { ShownDecision } from "../decision/on-track-decision.type.js";
import type { CohortFrame } from "../narrowing/narrowing.js";
import type { OnTrackType } from "./on-track.type.js";
import { progressWords } from "./progress-words.js";

/** A cohort, the review point asked about, and the words to answer in. */
export interface Asked {
  readonly frame: CohortFrame;
  readonly reviewPoint: ReviewPointRow;
  readonly words: ProgressWords;
}

/** The review point with this code, else the current one. @throws Refusal UNKNOWN_CODE */
export function askedAt(
  frame: CohortFrame,
  code: string | null,
  today: string,
  vocabulary: Vocabulary,
): Asked {
  const reviewPoint =
    reviewPointOf(frame, "reviewPoint", code) ?? currentReviewPoint(frame.reviewPoints, today);
  if (reviewPoint) return { frame, reviewPoint, words: progressWords(frame, vocabulary) };
  throw new Refusal("UNKNOWN_CODE", `The cohort ${frame.cohort.code} has no review points yet.`);
}

/** What the domain says of one trainee's standings, and of what was decided, at the review point asked about. */
export function derive(
  { frame, reviewPoint, words }: Asked,
  standings: readonly StandingRow[],
  decisions: readonly ShownDecision[],
  rule: OnTrackRule,
): OnTrackType {
  const codes = new Map(frame.strands.map(({ id, code }) => [id, code]));
  const rows = standings.map((row) => ({
    ...row,
    reviewPointCode: reviewPoint.code,
    strandCode: codes.get(row.strandId) ?? row.strandId,
  }));
  const override = countingDecision(decisions);
  const result = onTrack(rows, rule, overrideOf(override));
  const { status, derived, isStale, strandsBelow, strandsJudged, strandsDue } = result;
  return {
    ...{ status, derived, override, isStale, decisions, version: decisions.length, reviewPoint },
    reason: onTrackSentence(result, words),
    strandsBelow,
    strandsJudged,
    strandsDue,
  };
}
