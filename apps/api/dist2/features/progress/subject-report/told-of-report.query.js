import { isUuid } from "../../../graph/reading/is-uuid.js";
/** A report that goes by letter, and to whom; null for one that was given otherwise. */
export async function letterReport(unit, { report }) {
    if (typeof report !== "string" || !isUuid(report))
        return null;
    const rows = await unit.rows(`select recorded_at as "recordedAt", person_id as "personId" from subject_report
     join subject_report_reader reader on reader.provider_id = subject_report.provider_id
       and reader.report_id = subject_report.id
     where subject_report.id = $1 and way = 'letter' order by person_id`, [report]);
    const [first] = rows;
    return first ? { recordedAt: first.recordedAt, readerIds: rows.map(({ personId }) => personId) } : null;
}
//# sourceMappingURL=told-of-report.query.js.map