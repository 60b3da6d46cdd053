import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { DecimalText, FilledQuestion, MarkStage } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** One of the marks of a piece of work; one that is recorded later supersedes. */
export interface MarkRow {
    readonly id: string;
    readonly pieceId: string;
    readonly traineeId: string;
    readonly stage: MarkStage;
    readonly attempt: number;
    /** From 1, of its piece and stage. */
    readonly sequence: number;
    /** null: nothing was handed in, or it could not be marked. */
    readonly value: DecimalText | null;
    /** What it counts as: less than the value where a later attempt is capped. */
    readonly countedValue: DecimalText | null;
    /** The band of the value that counts. */
    readonly bandId: string | null;
    /** The mark form as it was filled. */
    readonly answers: readonly FilledQuestion[];
    readonly givenBy: string;
    readonly recordedAt: IsoInstant;
    readonly supersedesId: string | null;
}
export declare const markTable: EntitySchema<Stored<MarkRow>>;
