import { readTable } from "../tables/read-table.js";
import type { HeaderReading } from "../tables/reading.js";
import type { TextRow } from "../tables/text-row.js";
import { type MentorRecord, mentorFields } from "./mentor-record.js";

/** Opens a list of mentors: one row a placement. */
export function readMentors(header: TextRow): HeaderReading<MentorRecord> {
  return readTable(header, mentorFields, "ignored");
}
