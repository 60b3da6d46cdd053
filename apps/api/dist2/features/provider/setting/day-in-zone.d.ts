/**
 * The calendar day at an instant in a zone, `YYYY-MM-DD`.
 * @example dayInZone(new Date("2026-06-30T23:30:00Z"), "Europe/London") // => "2026-07-01"
 */
export declare const dayInZone: (instant: Date, timeZone: string) => string;
/** The hour of the day at an instant in a zone, 0 to 23. */
export declare const hourInZone: (instant: Date, timeZone: string) => number;
/**
 * The same as people read it.
 * @example readableDay("2026-06-30T23:30:00Z", "Europe/London") // => "1 July 2026"
 */
export declare const readableDay: (instant: string, timeZone: string) => string;
