import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** One assessor's judgement: never changed, only superseded. */
export interface JudgementRow {
    readonly id: string;
    readonly traineeId: string;
    readonly reviewPointId: string;
    readonly strandId: string;
    readonly levelId: string;
    /** null when the provider's file did not say. */
    readonly assessorId: string | null;
    readonly judgedOn: IsoDate;
    readonly evidence: string | null;
    readonly recordedAt: IsoInstant;
    /** The judgement that this one replaces. */
    readonly supersedesId: string | null;
}
export declare const judgementTable: EntitySchema<Stored<JudgementRow>>;
