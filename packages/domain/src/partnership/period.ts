import { addDays, type IsoDate, isoDate } from "../calendar/index.js";

/** Days from a first to a last, both inside; `until` is null where no end is known. */
export interface Period {
  readonly from: IsoDate;
  readonly until: IsoDate | null;
}

/** The days that two periods share; null when there are none. */
export function sharedPeriod(a: Period, b: Period): Period | null {
  const from = isoDate(a.from) > isoDate(b.from) ? a.from : b.from;
  const ends = [a.until, b.until].filter((day) => day !== null).map(isoDate);
  const until = ends.length === 0 ? null : ends.reduce((first, day) => (day < first ? day : first));
  return until === null || from <= until ? { from, until } : null;
}

/** The same days as the fewest periods, earliest first: those that overlap or follow one another become one. */
export function joinedPeriods(periods: readonly Period[]): Period[] {
  const joined: Period[] = [];
  for (const period of [...periods].sort((a, b) => (isoDate(a.from) < isoDate(b.from) ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || (last.until !== null && period.from > addDays(last.until, 1)))
      joined.push(period);
    else joined[joined.length - 1] = { from: last.from, until: laterEnd(last.until, period.until) };
  }
  return joined;
}

const laterEnd = (a: IsoDate | null, b: IsoDate | null): IsoDate | null =>
  a === null || b === null ? null : isoDate(a) > isoDate(b) ? a : b;
