import type { ReadUnit } from "../../../database/index.js";
import type { ReviewStepRow } from "../review/review-step.table.js";
import type { CurrentJudgement } from "../judgement/current-judgement.query.js";
/** What a write looks at of the last step: not what was signed. */
export type LastStep = Pick<ReviewStepRow, "sequence" | "kind" | "doneOn" | "openUntil">;
/** What is recorded of one trainee at one review point. */
export interface RecordedReview {
    /** How often anything was recorded there: judgements, superseded ones too, sign-offs and reopenings. */
    readonly version: number;
    readonly last: LastStep | null;
    /** The judgements that count. */
    readonly current: readonly RecordedJudgementRow[];
}
/** A judgement with the instant at which it came in. */
export type RecordedJudgementRow = CurrentJudgement & {
    readonly recordedAt: string;
};
/** Reads it within the transaction that is about to write there. */
export declare function recordedReview(unit: ReadUnit, providerId: string, traineeId: string, reviewPointId: string): Promise<RecordedReview>;
