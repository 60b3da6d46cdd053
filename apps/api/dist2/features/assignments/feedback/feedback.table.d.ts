import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { FilledQuestion } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Feedback on a piece of work as it was written. */
export interface FeedbackRow {
    readonly id: string;
    readonly pieceId: string;
    readonly traineeId: string;
    /** From 1; the highest counts. */
    readonly sequence: number;
    readonly answers: readonly FilledQuestion[];
    readonly writtenBy: string;
    readonly recordedAt: IsoInstant;
}
export declare const feedbackTable: EntitySchema<Stored<FeedbackRow>>;
