import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A question as it was asked, and its answer. */
export interface AnsweredQuestion {
    readonly code: string;
    readonly text: string;
    /** null where the question was left out. */
    readonly answer: string | null;
}
/** The form of a review point as it was answered for a subject: never changed, only answered anew. */
export interface ReviewFormRow {
    readonly id: string;
    readonly reviewPointId: string;
    readonly subjectId: string;
    /** From 1; the highest counts. */
    readonly sequence: number;
    readonly answers: readonly AnsweredQuestion[];
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const reviewFormTable: EntitySchema<Stored<ReviewFormRow>>;
