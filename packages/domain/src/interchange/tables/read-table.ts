import { plainText } from "../cells/plain-text.js";
import { shownValue, type Violation } from "../violation.js";
import type { Fields } from "./fields.js";
import { columnKey } from "./column-key.js";
import { type ColumnPositions, readHeader } from "./header.js";
import { isBlankRow, isGuidanceRow } from "./passed-over.js";
import type { HeaderReading, RowReading } from "./reading.js";
import { strayCell } from "./stray-cell.js";
import type { TextRow } from "./text-row.js";
import { unreadable } from "../cells/unreadable.js";

/** A check of a record whose cells are all well-formed; it returns what is wrong with it as a whole. */
export type RecordCheck<R> = (record: R, row: TextRow) => readonly Violation[];

/**
 * Opens a table whose records are described by fields: reads its header and returns a reader of its rows.
 *
 * @param others What happens to columns that no field names.
 */
export function readTable<R extends object>(
  header: TextRow,
  fields: Fields<R>,
  others: "ignored" | "refused",
  check: RecordCheck<R> = () => [],
): HeaderReading<R> {
  const reading = readHeader(header, Object.values(fields), others);
  if ("violations" in reading) return reading;
  const stray = strayCell(header, others);
  const read = (row: TextRow): RowReading<R> => {
    if (isBlankRow(row, header)) return { passedOver: "blank" };
    if (isGuidanceRow(row, header)) return { passedOver: "guidance" };
    const violation = stray(row);
    if (violation !== null) return { violations: [violation] };
    return readRecord(row, fields, reading.positions, check);
  };
  return reading.passedOver.length === 0 ? { read } : { read, passedOver: reading.passedOver };
}

function readRecord<R extends object>(
  row: TextRow,
  fields: Fields<R>,
  positions: ColumnPositions,
  check: RecordCheck<R>,
): RowReading<R> {
  const record: Partial<R> = {};
  const violations: Violation[] = [];
  for (const name of Object.keys(fields) as (keyof R)[]) {
    const { column, read } = fields[name];
    const cell = row.cells[positions.get(columnKey(column)) ?? -1] ?? "";
    const text = plainText(cell);
    const reading = unreadable(text) ?? read(text);
    if ("value" in reading) record[name] = reading.value;
    else violations.push({ ...reading, sheet: row.sheet, row: row.number, column, value: shownValue(cell) });
  }
  if (violations.length > 0) return { violations };
  const complete = record as R;
  const faults = check(complete, row);
  return faults.length > 0 ? { violations: faults } : { record: complete };
}
