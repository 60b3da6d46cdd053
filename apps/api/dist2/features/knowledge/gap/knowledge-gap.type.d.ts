import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { GapOrigin } from "@reviewpoint/domain/knowledge";
import type { KnowledgeGapRow } from "./knowledge-gap.table.js";
/** A gap as it stands. */
export interface KnownGap extends KnowledgeGapRow {
    readonly closedOn: IsoDate | null;
    readonly evidence: string | null;
    readonly version: number;
    /** The instant at which the record is looked at; null for now. */
    readonly asOf: string | null;
}
export declare class KnowledgeGapType implements Omit<KnownGap, "traineeId" | "strandId" | "asOf"> {
    readonly id: string;
    readonly topic: string;
    readonly foundIn: GapOrigin;
    readonly raisedOn: IsoDate;
    readonly closedOn: IsoDate | null;
    readonly evidence: string | null;
    readonly version: number;
}
