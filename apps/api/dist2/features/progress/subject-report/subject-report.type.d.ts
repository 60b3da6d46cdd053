import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { type ReportWay } from "@reviewpoint/domain/progress";
import type { ReportDraftRow } from "./draft/report-draft.table.js";
import type { ReadReport, ReportReceiver } from "./subject-report.query.js";
/** How a report is given. */
export declare const ReportWayEnum: {
    readonly LETTER: "letter";
    readonly MEETING: "meeting";
    readonly SPOKEN: "spoken";
};
export declare class SubjectReportDraftType implements Pick<ReportDraftRow, "id" | "account" | "savedAt" | "version"> {
    readonly id: string;
    readonly account: string;
    readonly savedAt: IsoInstant;
    readonly version: number;
}
export declare class SubjectReportType implements Pick<ReadReport, "id" | "way" | "occasion" | "givenOn" | "sha256" | "recordedAt" | "isCurrent"> {
    readonly id: string;
    readonly way: ReportWay;
    readonly occasion: string | null;
    readonly givenOn: IsoDate;
    readonly sha256: string;
    readonly recordedAt: IsoInstant;
    readonly isCurrent: boolean;
}
export declare class ReportReceiverType implements Pick<ReportReceiver, "role"> {
    readonly role: ReportReceiver["role"];
}
