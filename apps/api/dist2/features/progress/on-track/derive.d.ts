import { type OnTrackRule, type ProgressWords } from "@reviewpoint/domain/progress";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
import type { StandingRow } from "../../judgements/standing/standing.table.js";
import type { Vocabulary } from "../../provider/vocabulary/vocabulary.loader.js";
import type { ShownDecision } from "../decision/on-track-decision.type.js";
import type { CohortFrame } from "../narrowing/narrowing.js";
import type { OnTrackType } from "./on-track.type.js";
/** A cohort, the review point asked about, and the words to answer in. */
export interface Asked {
    readonly frame: CohortFrame;
    readonly reviewPoint: ReviewPointRow;
    readonly words: ProgressWords;
}
/** The review point with this code, else the current one. @throws Refusal UNKNOWN_CODE */
export declare function askedAt(frame: CohortFrame, code: string | null, today: string, vocabulary: Vocabulary): Asked;
/** What the domain says of one trainee's standings, and of what was decided, at the review point asked about. */
export declare function derive({ frame, reviewPoint, words }: Asked, standings: readonly StandingRow[], decisions: readonly ShownDecision[], rule: OnTrackRule): OnTrackType;
