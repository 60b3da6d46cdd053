import type { ClockMoment } from "@reviewpoint/domain/targets";

const clock = new Intl.DateTimeFormat("en-CA", {
  ...{ timeZone: "Europe/London", hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
  ...{ hour: "2-digit", minute: "2-digit" },
});

/**
 * What the clock in an English school shows at an instant, whatever the zone of whoever asks.
 *
 * @throws RangeError for a text that is no instant.
 * @example clockMoment("2026-07-01T16:30:00Z") // => "2026-07-01T17:30"
 */
export function clockMoment(instant: string): ClockMoment {
  const parts = new Map(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return `${of("year")}-${of("month")}-${of("day")}T${of("hour")}:${of("minute")}`;
}
