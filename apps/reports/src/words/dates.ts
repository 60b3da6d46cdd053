const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/**
 * A calendar day in words.
 *
 * @example
 * longDate("2026-01-30") // => "30 January 2026"
 */
export function longDate(isoDate: string): string {
  const [year, month, day] = isoDate.split("-").map(Number);
  const name = months[(month ?? 0) - 1];
  if (!name || !day) throw new RangeError(`longDate requires YYYY-MM-DD, got ${isoDate}`);
  return `${day} ${name} ${year}`;
}

/** The day and hour of an instant on English clocks, e.g. "30 January 2026 at 14:05". */
export function longInstant(instant: string): string {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    dateStyle: "long",
    timeStyle: "short",
  });
  return parts.format(new Date(instant));
}
