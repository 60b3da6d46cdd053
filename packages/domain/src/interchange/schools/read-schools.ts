import { readTable } from "../tables/read-table.js";
import type { HeaderReading } from "../tables/reading.js";
import type { TextRow } from "../tables/text-row.js";
import { type SchoolRecord, schoolFields } from "./school-record.js";

/** Opens a list of partnership schools: one row a school. */
export function readSchools(header: TextRow): HeaderReading<SchoolRecord> {
  return readTable(header, schoolFields, "ignored");
}
