const clocks = new Map();
/** Clocks are dear to make, and few. */
function clockIn(timeZone) {
    const clock = clocks.get(timeZone) ??
        new Intl.DateTimeFormat("en-CA", {
            ...{ timeZone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
            ...{ hour: "2-digit", minute: "2-digit" },
        });
    clocks.set(timeZone, clock);
    return clock;
}
/**
 * What the clock in school shows at an instant, whatever the zone of whoever asks.
 *
 * @param timeZone of the provider's schools, an IANA zone.
 * @throws RangeError for a text that is no instant, or a zone that there is not.
 * @example clockMoment("2026-07-01T16:30:00Z", "Europe/London") // => "2026-07-01T17:30"
 */
export function clockMoment(instant, timeZone) {
    const parts = new Map(clockIn(timeZone)
        .formatToParts(new Date(instant))
        .map(({ type, value }) => [type, value]));
    const of = (type) => parts.get(type) ?? "";
    return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
}
//# sourceMappingURL=clock-moment.js.map