import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ReportWay } from "@reviewpoint/domain/progress";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A report as it was given: never changed, only replaced by another one of its author's. */
export interface SubjectReportRow {
    readonly id: string;
    readonly reviewPointId: string;
    readonly subjectId: string;
    readonly authorId: string;
    readonly way: ReportWay;
    /** Which meeting, or where it was said; null where nothing was to be said of it. */
    readonly occasion: string | null;
    readonly givenOn: IsoDate;
    /** Canonical JSON. */
    readonly content: string;
    readonly sha256: string;
    /** The author's report before this one on the same subject at the same review point; null for the first. */
    readonly replacesId: string | null;
    readonly recordedAt: IsoInstant;
}
export declare const subjectReportTable: EntitySchema<Stored<SubjectReportRow>>;
/** Somebody to whom a report was given. */
export interface SubjectReportReaderRow {
    readonly reportId: string;
    readonly personId: string;
}
export declare const subjectReportReaderTable: EntitySchema<Stored<SubjectReportReaderRow>>;
