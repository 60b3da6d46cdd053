import { dayMonthYear } from "@reviewpoint/domain/interchange";
/**
 * Says that this very file was brought in before, and another of its format since: what it changes now goes back to what
 * it said then. Nothing where the file changes nothing.
 */
export async function newerRuns({ unit, providerId }, { sha256 }, { format, added, changed }) {
    if (added + changed === 0)
        return [];
    const [newer] = await unit.rows(`select run.file_name as "fileName", run.recorded_at::date as on, same.recorded_at::date as before
     from import_run as run
     join (select max(recorded_at) as recorded_at from import_run where provider_id = $1 and format = $2 and sha256 = $3) as same
       on run.recorded_at > same.recorded_at
     where run.provider_id = $1 and run.format = $2 and run.rows_changed > 0
     order by run.recorded_at desc limit 1`, [providerId, format, sha256]);
    if (newer === undefined)
        return [];
    const { fileName, on, before } = newer;
    return [
        `This very file was brought in on ${dayMonthYear(before)}, and ${fileName} after it, on ${dayMonthYear(on)}: what it changes goes back to what it said then.`,
    ];
}
//# sourceMappingURL=newer-runs.js.map