import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Somebody named to lead a review point for a subject. It ends and is not deleted. */
export interface ReviewLeadRow {
    readonly id: string;
    readonly reviewPointId: string;
    readonly subjectId: string;
    readonly personId: string;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
    /** null as long as it counts. */
    readonly endedAt: IsoInstant | null;
    readonly endedBy: string | null;
    /** From 1. */
    readonly version: number;
}
export declare const reviewLeadTable: EntitySchema<Stored<ReviewLeadRow>>;
