import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { AssignmentAnswer, FilledQuestion } from "@reviewpoint/domain/moderation";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { OfPiece } from "../piece/rows-of-pieces.js";
import type { FeedbackDraftRow } from "./draft.table.js";
import type { FeedbackRow } from "./feedback.table.js";
/** Feedback, and whether it is the last. */
export interface ShownFeedback extends OfPiece<FeedbackRow> {
    readonly isCurrent: boolean;
}
export declare class FeedbackType implements Pick<ShownFeedback, "id" | "answers" | "recordedAt" | "isCurrent"> {
    readonly id: string;
    readonly answers: readonly FilledQuestion[];
    readonly recordedAt: IsoInstant;
    readonly isCurrent: boolean;
    readonly hidden: readonly HiddenType[];
}
export declare class AssignmentAnswerType implements AssignmentAnswer {
    readonly question: string;
    readonly answer: string;
}
export declare class FeedbackDraftType implements Pick<FeedbackDraftRow, "answers" | "savedAt" | "version"> {
    readonly answers: readonly AssignmentAnswer[];
    readonly savedAt: IsoInstant;
    readonly version: number;
}
