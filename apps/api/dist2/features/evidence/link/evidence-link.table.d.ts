import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Of what a file is evidence: one of these, and the others null. */
export interface EvidenceLinkRow {
    readonly id: string;
    readonly fileId: string;
    readonly judgementId: string | null;
    readonly observationCopyId: string | null;
    readonly targetId: string | null;
    /** The step by which the target was closed. */
    readonly targetVersion: number | null;
    readonly meetingId: string | null;
    readonly concernId: string | null;
    /** How often the same was linked by then, from 1: again only after it was taken back. */
    readonly sequence: number;
    readonly linkedBy: string;
    readonly recordedAt: IsoInstant;
}
export declare const evidenceLinkTable: EntitySchema<Stored<EvidenceLinkRow>>;
