import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A text of the minutes. The highest sequence counts; those before are kept. */
export interface BoardMinutesRow {
    readonly boardId: string;
    /** From 1. */
    readonly sequence: number;
    readonly words: string;
    /** Why signed minutes were corrected; null for a draft. */
    readonly correction: string | null;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const boardMinutesTable: EntitySchema<Stored<BoardMinutesRow>>;
