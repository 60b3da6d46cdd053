import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { ReviewQuestion } from "@reviewpoint/domain/judgements";
import type { AnsweredQuestion, ReviewFormRow } from "./review-form.table.js";
/** A form with whether it is the one that counts. */
export interface ShownForm extends ReviewFormRow {
    readonly isCurrent: boolean;
}
export declare class ReviewQuestionType implements Omit<ReviewQuestion, "choices"> {
    readonly code: string;
    readonly text: string;
    readonly kind: ReviewQuestion["kind"];
    readonly choices: readonly string[] | null;
    readonly required: boolean;
}
export declare class AnsweredQuestionType implements AnsweredQuestion {
    readonly code: string;
    readonly text: string;
    readonly answer: string | null;
}
export declare class ReviewFormType implements Pick<ShownForm, "id" | "answers" | "recordedAt" | "isCurrent"> {
    readonly id: string;
    readonly answers: readonly AnsweredQuestion[];
    readonly version: number;
    readonly recordedAt: IsoInstant;
    readonly isCurrent: boolean;
}
