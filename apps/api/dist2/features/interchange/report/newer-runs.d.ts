import type { FileSurvey } from "../bytes/survey-file.js";
import type { ImportReport } from "./import-report.js";
import type { LandingContext } from "../landing/landing.js";
/**
 * Says that this very file was brought in before, and another of its format since: what it changes now goes back to what
 * it said then. Nothing where the file changes nothing.
 */
export declare function newerRuns({ unit, providerId }: LandingContext, { sha256 }: FileSurvey, { format, added, changed }: ImportReport): Promise<string[]>;
