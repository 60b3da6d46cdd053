const calendar = new Intl.DateTimeFormat("en-CA", {
    timeZone: "Europe/London",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
});
/**
 * The day in England at an instant: what is open or late today follows it, wherever the server stands.
 * @example dayInEngland(new Date("2026-06-30T23:30:00Z")) // => "2026-07-01"
 */
export function dayInEngland(now) {
    return calendar.format(now);
}
//# sourceMappingURL=today.js.map