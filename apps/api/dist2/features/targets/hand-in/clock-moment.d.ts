import type { ClockMoment } from "@reviewpoint/domain/targets";
/**
 * What the clock in school shows at an instant, whatever the zone of whoever asks.
 *
 * @param timeZone of the provider's schools, an IANA zone.
 * @throws RangeError for a text that is no instant, or a zone that there is not.
 * @example clockMoment("2026-07-01T16:30:00Z", "Europe/London") // => "2026-07-01T17:30"
 */
export declare function clockMoment(instant: string, timeZone: string): ClockMoment;
