import type { ImportReport, ReportFacts } from "../report/import-report.js";
import type { ListChanges } from "./keep-list.js";
/** The report of a file that is not read row by row but as a whole. */
export declare function reportOfLists(facts: ReportFacts, landed: boolean, changes: readonly ListChanges[], { waiting, notices }?: Partial<Pick<ImportReport, "waiting" | "notices">>): ImportReport;
