import { isoDate, type IsoDate } from "./iso-date.js";

// Years are counted from 1 March, so that the leap day is the last day of its year and
// the month lengths from March on repeat as 31 30 31 30 31: 153 days in every five months.
const daysIn400Years = 146_097;
const from1March0To1January1970 = 719_468;

/**
 * Days from 1 January 1970 to a day; earlier days are negative.
 *
 * @throws RangeError when it is not a day that exists.
 * @example
 * dayNumber("1970-01-01") // => 0
 * dayNumber("2026-09-01") // => 20697
 */
export function dayNumber(date: IsoDate): number {
  isoDate(date);
  const monthsFromMarch = (Number(date.slice(5, 7)) + 9) % 12;
  const year = Number(date.slice(0, 4)) - (monthsFromMarch >= 10 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const beforeMonth = Math.floor((153 * monthsFromMarch + 2) / 5);
  return 365 * year + leapDays + beforeMonth + Number(date.slice(8)) - 1 - from1March0To1January1970;
}

/**
 * The day that lies a whole number of days after 1 January 1970.
 *
 * @throws RangeError when the number is not whole or the year falls outside 0001–9999.
 * @example
 * dayOf(20697) // => "2026-09-01"
 */
export function dayOf(number: number): IsoDate {
  if (!Number.isInteger(number)) throw new RangeError(`not a whole number of days: ${number}`);
  const days = number + from1March0To1January1970;
  const cycle = Math.floor(days / daysIn400Years);
  const ofCycle = days - cycle * daysIn400Years;
  // Taking the leap days out first leaves years of exactly 365 days.
  const leapDays = Math.floor(ofCycle / 1460) - Math.floor(ofCycle / 36_524) + Math.floor(ofCycle / 146_096);
  const yearOfCycle = Math.floor((ofCycle - leapDays) / 365);
  const ofYear = ofCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthsFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * monthsFromMarch + 2) / 5) + 1;
  const month = ((monthsFromMarch + 2) % 12) + 1;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  if (year < 1 || year > 9999) throw new RangeError(`day ${number} lies outside the years 0001–9999`);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
