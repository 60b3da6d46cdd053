import { type IsoDate, isoDate } from "./days/iso-date.js";

/**
 * The academic year of a day, named by the calendar year in which it begins: 2026 is 2026-27.
 *
 * @param firstMonth Month in which academic years begin, 1–12; September in England.
 * @throws RangeError when the day does not exist or the month is not 1–12.
 * @example
 * academicYearOf("2026-08-31") // => 2025
 * academicYearOf("2026-09-01") // => 2026
 */
export function academicYearOf(date: IsoDate, firstMonth = 9): number {
  if (!Number.isInteger(firstMonth) || firstMonth < 1 || firstMonth > 12) {
    throw new RangeError(`not a month from 1 to 12: ${firstMonth}`);
  }
  const [year, month] = isoDate(date).split("-").map(Number) as [number, number, number];
  return month >= firstMonth ? year : year - 1;
}

/**
 * An academic year as people write it.
 *
 * @throws RangeError when the year is not a whole number from 1 to 9998.
 * @example
 * academicYearName(2026) // => "2026-27"
 * academicYearName(2099) // => "2099-00"
 */
export function academicYearName(academicYear: number): string {
  if (!Number.isInteger(academicYear) || academicYear < 1 || academicYear > 9998) {
    throw new RangeError(`not a year from 1 to 9998: ${academicYear}`);
  }
  return `${String(academicYear).padStart(4, "0")}-${String((academicYear + 1) % 100).padStart(2, "0")}`;
}
