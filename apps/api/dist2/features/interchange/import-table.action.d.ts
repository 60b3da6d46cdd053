import type { ImportReport } from "./report/import-report.js";
import type { OpenedFile } from "./open-file.js";
import type { KnownProvider } from "./setup/known-provider.js";
import { type Surroundings } from "./surroundings.js";
import type { ImportRequest } from "./import-request.js";
type TableFile = OpenedFile & {
    readonly kind: "table";
};
/**
 * Brings in a table whole or not at all, in one transaction: with a single refused row nothing is written, unless the
 * good rows are asked for. The file is read as a stream; refused rows come back in a file beside it.
 */
export declare function importTable(file: TableFile, provider: KnownProvider, request: ImportRequest, surroundings: Surroundings): Promise<ImportReport>;
export {};
