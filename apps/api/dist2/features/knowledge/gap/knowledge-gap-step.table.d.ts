import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A step of a gap: raised, or closed on evidence. The highest version counts. */
export interface KnowledgeGapStepRow {
    readonly gapId: string;
    readonly version: number;
    readonly closedOn: IsoDate | null;
    readonly evidence: string | null;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const knowledgeGapStepTable: EntitySchema<Stored<KnowledgeGapStepRow>>;
