import type { IsoDate } from "../../calendar/index.js";
import type { ViolationCode } from "../refusals.js";
import { readTable } from "../tables/read-table.js";
import type { HeaderReading } from "../tables/reading.js";
import type { TextRow } from "../tables/text-row.js";
import type { Violation } from "../violation.js";
import { type TermDateRecord, termDateFields } from "./term-date-record.js";

/** Opens a table of term dates and closures per school. */
export function readTermDates(header: TextRow): HeaderReading<TermDateRecord> {
  return readTable(header, termDateFields, "ignored", checkPeriods);
}

// From 1 August to 31 August a year later: schools that begin in August belong to the year that begins.
const inYear = (day: IsoDate, year: number) => day >= `${year}-08-01` && day <= `${year + 1}-08-31`;

const outsideYear = (year: number) =>
  `Give a day between 01/08/${year} and 31/08/${year + 1}, the day before the month.`;

function checkPeriods(record: TermDateRecord, row: TextRow): Violation[] {
  const fault = (code: ViolationCode, column: string, value: string, remedy: string): Violation => ({
    code,
    sheet: row.sheet,
    row: row.number,
    column,
    value,
    remedy,
  });
  const { term, startsOn, endsOn, closure, closureStartsOn, closureEndsOn } = record;
  const period = (
    name: string | null,
    from: IsoDate | null,
    to: IsoDate | null,
    headings: readonly string[],
  ) => {
    const [nameColumn = "", fromColumn = "", toColumn = ""] = headings;
    if (name === null && from === null && to === null) return [];
    const faults: Violation[] = [];
    if (name === null) faults.push(fault("empty-cell", nameColumn, "", "Name it, or take the days out."));
    if (from === null) faults.push(fault("empty-cell", fromColumn, "", "Give its first day."));
    if (to === null) faults.push(fault("empty-cell", toColumn, "", "Give its last day."));
    if (from !== null && to !== null && to < from) {
      faults.push(fault("date-order", toColumn, to, `Give a day on or after ${from}.`));
    }
    for (const [column, day] of [
      [fromColumn, from],
      [toColumn, to],
    ] as const)
      if (day !== null && !inYear(day, record.academicYear))
        faults.push(fault("conflicting-value", column, day, outsideYear(record.academicYear)));
    return faults;
  };
  const nothing = [term, startsOn, endsOn, closure, closureStartsOn, closureEndsOn].every(
    (each) => each === null,
  );
  return [
    ...(nothing ? [fault("empty-cell", "Term", "", "Name the term, or the closure.")] : []),
    ...period(term, startsOn, endsOn, ["Term", "Starts", "Ends"]),
    ...period(closure, closureStartsOn, closureEndsOn, ["Closure", "Closure starts", "Closure ends"]),
  ];
}
