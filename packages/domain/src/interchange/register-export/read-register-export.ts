import { type IsoDate, isIsoDate } from "../../calendar/index.js";
import { columnKey } from "../tables/column-key.js";
import { readTable } from "../tables/read-table.js";
import type { HeaderReading } from "../tables/reading.js";
import type { TextRow } from "../tables/text-row.js";
import type { Violation } from "../violation.js";
import { registerExportColumns } from "./columns.js";
import { registerFields, type RegisterTrainee } from "./register-trainee.js";

const ofTheRegister: ReadonlySet<string> = new Set(registerExportColumns.map(columnKey));

/** Opens the full export of the register. Its columns that are not read are passed over; those it does not have are told. */
export function readRegisterExport(header: TextRow): HeaderReading<RegisterTrainee> {
  const reading = readTable(header, registerFields, "ignored", checkDates);
  if ("violations" in reading) return reading;
  const passedOver = (reading.passedOver ?? []).filter((heading) => !ofTheRegister.has(columnKey(heading)));
  return { read: reading.read, passedOver };
}

/** Whether a day is outside its academic year (1 August to 31 July) and inside it with day and month exchanged. */
function isSwapped(day: IsoDate, academicYear: number): boolean {
  const inYear = (each: string) => each >= `${academicYear}-08-01` && each <= `${academicYear + 1}-07-31`;
  const [year, month, dayOfMonth] = day.split("-");
  const exchanged = `${year}-${dayOfMonth}-${month}`;
  return !inYear(day) && isIsoDate(exchanged) && inYear(exchanged);
}

function checkDates(trainee: RegisterTrainee, row: TextRow): Violation[] {
  const at = { sheet: row.sheet, row: row.number };
  const faults: Violation[] = [];
  const needs = (column: string, day: string | null, status: string) => {
    if (trainee.status !== status || day !== null) return;
    const remedy = `Give the day: the trainee's status is ${status}.`;
    faults.push({ code: "empty-cell", ...at, column, value: "", remedy });
  };
  const notBefore = (column: string, day: string | null, earliest: string | null) => {
    if (day === null || earliest === null || day >= earliest) return;
    const remedy = `Give a day on or after ${earliest}.`;
    faults.push({ code: "date-order", ...at, column, value: day, remedy });
  };
  if (isSwapped(trainee.startedOn, trainee.academicYear)) {
    const remedy = `It is not in start_academic_year, but would be with day and month exchanged: write the day before the month.`;
    faults.push({
      code: "conflicting-value",
      ...at,
      column: "itt_start_date",
      value: trainee.startedOn,
      remedy,
    });
  }
  needs("withdraw_date", trainee.withdrawnOn, "withdrawn");
  needs("defer_date", trainee.deferredOn, "deferred");
  notBefore("expected_end_date", trainee.expectedEndOn, trainee.startedOn);
  notBefore("withdraw_date", trainee.withdrawnOn, trainee.startedOn);
  notBefore("return_from_deferral_date", trainee.returnedOn, trainee.deferredOn);
  return faults;
}
