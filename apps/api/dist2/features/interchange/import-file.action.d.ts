import type { ImportReport } from "./report/import-report.js";
import type { ImportRequest } from "./import-request.js";
import type { Surroundings } from "./surroundings.js";
/**
 * Brings in one file of any format, or looks what it would change.
 *
 * @throws FileRefused when the file as a whole cannot be read, or the provider is not clear.
 */
export declare function importFile(request: ImportRequest, surroundings: Surroundings): Promise<ImportReport>;
