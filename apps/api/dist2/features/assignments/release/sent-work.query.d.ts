import type { FilledQuestion } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
export declare const isText: (value: unknown) => value is string;
/** The trainees, as people, whose pieces of work were sent. */
export declare function sentTo(unit: ReadUnit, pieceIds: readonly string[]): Promise<string[]>;
/** What a letter says of a trainee's work on an assignment that was sent. */
export interface SentWork {
    readonly title: string;
    /** Whether the letter has the feedback in it: unless the provider's setting `feedbackLetter` is `link`. */
    readonly isWhole: boolean;
    /** The last feedback that was sent; empty where only a mark was. */
    readonly answers: readonly FilledQuestion[];
}
/** A person's work on an assignment, if it was sent to them; null where it was not. */
export declare function sentWork(unit: ReadUnit, assignmentId: string, personId: string): Promise<SentWork | null>;
