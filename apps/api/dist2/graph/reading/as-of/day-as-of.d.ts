import type { IsoDate } from "@reviewpoint/domain/calendar";
/**
 * The day that counts as today where the record is asked as of an instant: the day in England at that instant.
 *
 * @param today counts where no instant is given.
 * @example dayAsOf("2026-06-30T23:30:00Z", "2026-09-01") // => "2026-07-01"
 */
export declare function dayAsOf(asOf: string | null, today: IsoDate): IsoDate;
