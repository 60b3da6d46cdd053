import type { ImportReport } from "./report/import-report.js";
import type { Surroundings } from "./surroundings.js";
/** Told before each file of a folder is brought in, and after. */
export type FolderProgress = (event: {
    readonly fileName: string;
    readonly report?: ImportReport;
}) => void;
/**
 * Brings in a provider's folder of files, each whole, in the order in which they need one another; stops at the first
 * that is refused. A framework in CASE JSON is left out where the same folder has it as a workbook.
 *
 * @throws Error naming the file and its first violation.
 */
export declare function importFolder(folder: string, provider: string, surroundings: Surroundings, onProgress?: FolderProgress): Promise<readonly ImportReport[]>;
/** A file of a folder that was refused; the files before it have landed. */
export declare class FolderRefused extends Error {
    readonly fileName: string;
    readonly report: ImportReport;
    constructor(fileName: string, report: ImportReport);
}
