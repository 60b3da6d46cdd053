import type { ReadUnit } from "../../../database/index.js";
import { isUuid } from "../../../graph/reading/is-uuid.js";
import type { MessageSubject } from "../../../graph/writing/outbox/message-kind.js";

/** What a letter about a report is written from. */
export interface ToldReport {
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly readerIds: readonly string[];
}

/** A report that goes by letter, and to whom; null for one that was given otherwise. */
export async function letterReport(unit: ReadUnit, { report }: MessageSubject): Promise<ToldReport | null> {
  if (typeof report !== "string" || !isUuid(report)) return null;
  const rows = await unit.rows<{ recordedAt: string; personId: string }>(
    `select recorded_at as "recordedAt", person_id as "personId" from subject_report
     join subject_report_reader reader on reader.provider_id = subject_report.provider_id
       and reader.report_id = subject_report.id
     where subject_report.id = $1 and way = 'letter' order by person_id`,
    [report],
  );
  const [first] = rows;
  return first ? { recordedAt: first.recordedAt, readerIds: rows.map(({ personId }) => personId) } : null;
}
