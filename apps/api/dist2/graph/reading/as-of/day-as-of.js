const calendar = new Intl.DateTimeFormat("en-CA", {
    ...{ timeZone: "Europe/London", year: "numeric", month: "2-digit", day: "2-digit" },
});
/**
 * The day that counts as today where the record is asked as of an instant: the day in England at that instant.
 *
 * @param today counts where no instant is given.
 * @example dayAsOf("2026-06-30T23:30:00Z", "2026-09-01") // => "2026-07-01"
 */
export function dayAsOf(asOf, today) {
    return asOf === null ? today : calendar.format(new Date(asOf));
}
//# sourceMappingURL=day-as-of.js.map