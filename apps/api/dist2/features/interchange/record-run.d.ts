import type { FileSurvey } from "./bytes/survey-file.js";
import type { ImportReport } from "./report/import-report.js";
import type { LandingContext } from "./landing/landing.js";
/** The name of an import in the audit trail. */
export declare const importAct = "importFile";
/**
 * Notes that a file was brought in: which, and how much it changed. The trail is told in the same transaction; who asked
 * for it is whoever runs the installation.
 */
export declare function recordRun({ unit, providerId, newId, now }: LandingContext, { sha256 }: FileSurvey, { format, fileName, read, added, changed, refused }: ImportReport): Promise<void>;
