import type { Violation } from "@reviewpoint/domain/interchange";
import { type ImportReport, type ReportFacts } from "./import-report.js";
import type { JudgedRow } from "../landing/judged-rows.js";
/** Counts rows as they are judged. */
export declare class RowCounts {
    #private;
    read: number;
    added: number;
    changed: number;
    unchanged: number;
    refused: number;
    readonly violations: Violation[];
    add({ outcome }: JudgedRow): void;
    /** @param absent Told only when every row could be read: a refused row may name what else seems absent. */
    report(facts: ReportFacts, landed: boolean, absent?: readonly string[]): ImportReport;
}
