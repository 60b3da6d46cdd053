import type { Violation } from "@reviewpoint/domain/interchange";
import { type ImportReport, type ReportFacts } from "../report/import-report.js";
/** The report of a file that is refused as a whole; all that is wrong with it is written beside it. */
export declare function refuseWhole(facts: ReportFacts, path: string, violations: readonly Violation[]): Promise<ImportReport>;
