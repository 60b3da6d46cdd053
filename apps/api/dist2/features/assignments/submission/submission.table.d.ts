import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Something that was handed in. */
export interface SubmissionRow {
    readonly id: string;
    readonly pieceId: string;
    /** From 1, as they came in. */
    readonly sequence: number;
    /** From 1; one that was withdrawn gives its number to the next. */
    readonly attempt: number;
    readonly receivedOn: IsoDate;
    /** By the provider's rule and the trainee's extensions when it was recorded; 0 in time. */
    readonly daysLate: number;
    readonly recordedBy: string;
    readonly recordedAt: IsoInstant;
}
export declare const submissionTable: EntitySchema<Stored<SubmissionRow>>;
