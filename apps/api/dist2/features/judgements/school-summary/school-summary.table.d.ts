import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A summary of a school as it was frozen: never changed. */
export interface SchoolSummaryRow {
    readonly id: string;
    readonly schoolId: string;
    readonly reviewPointId: string;
    /** null where it is of all subjects. */
    readonly subjectId: string | null;
    /** Canonical JSON. */
    readonly content: string;
    readonly sha256: string;
    readonly remark: string | null;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const schoolSummaryTable: EntitySchema<Stored<SchoolSummaryRow>>;
