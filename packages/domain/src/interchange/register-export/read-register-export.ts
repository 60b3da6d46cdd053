import { readTable } from "../tables/read-table.js";
import type { HeaderReading } from "../tables/reading.js";
import type { TextRow } from "../tables/text-row.js";
import type { Violation } from "../violation.js";
import { registerFields, type RegisterTrainee } from "./register-trainee.js";

/** Opens the full export of the register. Columns that are not read, known or not, are passed over. */
export function readRegisterExport(header: TextRow): HeaderReading<RegisterTrainee> {
  return readTable(header, registerFields, "ignored", checkDates);
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
  needs("withdraw_date", trainee.withdrawnOn, "withdrawn");
  needs("defer_date", trainee.deferredOn, "deferred");
  notBefore("expected_end_date", trainee.expectedEndOn, trainee.startedOn);
  notBefore("withdraw_date", trainee.withdrawnOn, trainee.startedOn);
  notBefore("return_from_deferral_date", trainee.returnedOn, trainee.deferredOn);
  return faults;
}
