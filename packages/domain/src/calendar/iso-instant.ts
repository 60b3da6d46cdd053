import { dayNumber } from "./days/day-number.js";
import { isIsoDate } from "./days/iso-date.js";

/** An instant written in ISO 8601 with a zone, e.g. `2026-01-30T14:05:00Z` or `2026-01-30T14:05:00.25+01:00`. */
export type IsoInstant = string;

const form =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,9}))?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;

/**
 * Whether a text is an instant: a day that exists, hours, minutes and seconds, at most nine decimals, and a zone.
 *
 * @example
 * isIsoInstant("2026-01-30T14:05:00Z") // => true
 * isIsoInstant("2026-01-30T14:05:00") // => false
 */
export function isIsoInstant(text: string): boolean {
  const parts = form.exec(text);
  return parts !== null && isIsoDate(parts[1] as string);
}

/** Seconds since the start of 1970 in UTC, and the nanoseconds beyond them. */
function clock(instant: IsoInstant): readonly [seconds: number, nanoseconds: number] {
  const parts = isIsoInstant(instant) ? form.exec(instant) : null;
  if (parts === null) {
    throw new RangeError(`not an instant with a zone (ISO 8601): ${JSON.stringify(instant)}`);
  }
  const [, day, hours, minutes, seconds, decimals = "", sign, zoneHours = "0", zoneMinutes = "0"] = parts;
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === "-" ? -60 : 60);
  const ofDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return [dayNumber(day as string) * 86_400 + ofDay - offset, Number(decimals.padEnd(9, "0"))];
}

/**
 * Orders two instants whatever their zones: negative when `a` is the earlier, 0 when they are the same, else positive.
 *
 * @throws RangeError when one of them is not an instant with a zone.
 * @example
 * compareInstants("2026-01-30T14:00:00Z", "2026-01-30T15:00:00+01:00") // => 0
 * compareInstants("2026-01-30T14:00:00Z", "2026-01-30T14:00:00.001Z") < 0 // => true
 */
export function compareInstants(a: IsoInstant, b: IsoInstant): number {
  const [secondsOfA, nanosecondsOfA] = clock(a);
  const [secondsOfB, nanosecondsOfB] = clock(b);
  return secondsOfA - secondsOfB || nanosecondsOfA - nanosecondsOfB;
}
