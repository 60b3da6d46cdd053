/**
 * The calendar day at an instant in a zone, `YYYY-MM-DD`.
 * @example dayInZone(new Date("2026-06-30T23:30:00Z"), "Europe/London") // => "2026-07-01"
 */
export const dayInZone = (instant, timeZone) => new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(instant);
/** The hour of the day at an instant in a zone, 0 to 23. */
export const hourInZone = (instant, timeZone) => Number(new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(instant));
/**
 * The same as people read it.
 * @example readableDay("2026-06-30T23:30:00Z", "Europe/London") // => "1 July 2026"
 */
export const readableDay = (instant, timeZone) => new Intl.DateTimeFormat("en-GB", { timeZone, year: "numeric", month: "long", day: "numeric" }).format(new Date(instant));
//# sourceMappingURL=day-in-zone.js.map