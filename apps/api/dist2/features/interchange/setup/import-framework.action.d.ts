import type { ImportReport } from "../report/import-report.js";
import type { OpenedFile } from "../open-file.js";
import { type Surroundings } from "../surroundings.js";
import type { ImportRequest } from "../import-request.js";
import type { KnownProvider } from "./known-provider.js";
/** Brings in a framework from a workbook or from CASE JSON, whole or not at all. */
export declare function importFramework(file: OpenedFile, provider: KnownProvider, request: ImportRequest, surroundings: Surroundings): Promise<ImportReport>;
