import type { FileSurvey } from "./bytes/survey-file.js";
import type { ImportReport } from "./report/import-report.js";
import type { LandingContext } from "./landing/landing.js";

/** Notes that a file was brought in: which, and how much it changed. */
export async function recordRun(
  { unit, providerId, newId, now }: LandingContext,
  { sha256 }: FileSurvey,
  { format, fileName, read, added, changed, refused }: ImportReport,
): Promise<void> {
  await unit.affected(
    `insert into import_run (provider_id, id, format, file_name, sha256, rows_read, rows_changed, rows_refused, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [providerId, newId(), format, fileName, sha256, read, added + changed, refused, now],
  );
}
