import { currentReviewPoint } from "@reviewpoint/domain/judgements";
import { onTrack, onTrackSentence } from "@reviewpoint/domain/progress";
import { Refusal } from "../../../graph/refusals/refusal.js";
import { reviewPointOf } from "../narrowing/narrow.js";
import { countingDecision, overrideOf } from "../decision/counting-decision.js";
import { progressWords } from "./progress-words.js";
/** The review point with this code, else the current one. @throws Refusal UNKNOWN_CODE */
export function askedAt(frame, code, today, vocabulary) {
    const reviewPoint = reviewPointOf(frame, "reviewPoint", code) ?? currentReviewPoint(frame.reviewPoints, today);
    if (reviewPoint)
        return { frame, reviewPoint, words: progressWords(frame, vocabulary) };
    throw new Refusal("UNKNOWN_CODE", `The cohort ${frame.cohort.code} has no review points yet.`);
}
/** What the domain says of one trainee's standings, and of what was decided, at the review point asked about. */
export function derive({ frame, reviewPoint, words }, standings, decisions, rule) {
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
//# sourceMappingURL=derive.js.map