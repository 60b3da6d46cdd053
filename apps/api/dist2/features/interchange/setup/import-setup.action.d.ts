import type { ImportReport } from "../report/import-report.js";
import type { OpenedFile } from "../open-file.js";
import { type Surroundings } from "../surroundings.js";
import type { ImportRequest } from "../import-request.js";
/** Brings in a provider's setup file, and with it the provider; in a demonstration also who one can sign in as. */
export declare function importSetup(file: OpenedFile & {
    readonly kind: "json";
}, request: ImportRequest, surroundings: Surroundings): Promise<ImportReport>;
