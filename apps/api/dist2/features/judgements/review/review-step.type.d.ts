import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { ReviewStepRow } from "./review-step.table.js";
/** A step as the query reads it. */
export interface ReadReviewStep extends ReviewStepRow, Masked {
}
/** A step without the words that this viewer may not see: they may name people. */
export declare function showReviewStep(row: ReadReviewStep): ReadReviewStep;
export declare class ReviewStepType implements Pick<ReadReviewStep, "id" | "kind" | "doneOn" | "recordedAt" | "openUntil" | "reason" | "content" | "sha256"> {
    readonly id: string;
    readonly kind: ReviewStepRow["kind"];
    readonly doneOn: IsoDate;
    readonly recordedAt: IsoInstant;
    readonly openUntil: IsoDate | null;
    readonly reason: string | null;
    readonly content: string | null;
    readonly sha256: string | null;
    readonly hidden: readonly HiddenType[];
}
