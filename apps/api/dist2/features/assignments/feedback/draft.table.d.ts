import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { AssignmentAnswer } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Feedback that somebody has begun to write: theirs alone. */
export interface FeedbackDraftRow {
    readonly pieceId: string;
    readonly authorId: string;
    readonly answers: readonly AssignmentAnswer[];
    readonly savedAt: IsoInstant;
    readonly version: number;
}
export declare const feedbackDraftTable: EntitySchema<Stored<FeedbackDraftRow>>;
