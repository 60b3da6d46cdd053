import { dayNumber, dayOf, type IsoDate, isIsoDate } from "../../calendar/index.js";
import type { CellReader } from "./cell-reading.js";

const dayFirst = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/u;
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u;

/**
 * A day: `d/m/yyyy` or `d-m-yyyy`, one or two digits each, or ISO 8601 (`yyyy-mm-dd`, a time after it is left out).
 * Day comes before month, as everywhere in England's files.
 *
 * @example
 * date("1/9/2026") // => { value: "2026-09-01" }
 * date("31/02/2026") // => { code: "impossible-date", remedy: "Write a day that exists, like 28/02/2026." }
 * date("46266") // => { code: "not-a-date", remedy: "A spreadsheet counts days like this: format the column as a date. It may mean 01/09/2026." }
 */
export const date: CellReader<IsoDate> = (cell) => {
  const [, day, month, year] = dayFirst.exec(cell) ?? reversed(yearFirst.exec(cell));
  if (day === undefined || month === undefined || year === undefined) {
    return { code: "not-a-date", remedy: counted(cell) ?? "Write it as day/month/year, like 01/09/2026." };
  }
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (isIsoDate(iso)) return { value: iso };
  const swapped = `${year}-${day.padStart(2, "0")}-${month.padStart(2, "0")}`;
  const remedy = isIsoDate(swapped)
    ? `Write the day before the month: ${dayMonthYear(swapped)}. Every date of the file may be the wrong way round.`
    : "Write a day that exists, like 28/02/2026.";
  return { code: "impossible-date", remedy };
};

/** What to do about the number by which spreadsheets count days (20,000 is in 1954, 79,999 in 2119); null for other texts. */
function counted(cell: string): string | null {
  if (!/^[2-7]\d{4}(?:\.\d+)?$/u.test(cell)) return null;
  const day = dayOf(dayNumber("1899-12-30") + Math.floor(Number(cell)));
  return `A spreadsheet counts days like this: format the column as a date. It may mean ${dayMonthYear(day)}.`;
}

function reversed(match: readonly string[] | null): readonly (string | undefined)[] {
  return match === null ? [] : [match[0], match[3], match[2], match[1]];
}

/**
 * A day as these files write it.
 *
 * @example
 * dayMonthYear("2026-09-01") // => "01/09/2026"
 */
export function dayMonthYear(day: IsoDate): string {
  const [year, month, dayOfMonth] = day.split("-");
  return `${dayOfMonth}/${month}/${year}`;
}
