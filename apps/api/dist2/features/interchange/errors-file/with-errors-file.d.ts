import type { ImportReport } from "../report/import-report.js";
/**
 * A report with the path of its errors file. What was decided of the file stands by then: when the errors cannot be
 * written (a folder that may not be written to, a full disk) that is told beside it, and is no failure of the import.
 */
export declare function withErrorsFile(report: ImportReport, path: string, write: () => Promise<string>): Promise<ImportReport>;
