import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../../graph/reading/stored.js";
/** What a lead mentor is writing on a subject at a review point: theirs alone. */
export interface ReportDraftRow {
    readonly id: string;
    readonly reviewPointId: string;
    readonly subjectId: string;
    readonly authorId: string;
    readonly account: string;
    readonly savedAt: IsoInstant;
    /** From 1. */
    readonly version: number;
}
export declare const reportDraftTable: EntitySchema<Stored<ReportDraftRow>>;
