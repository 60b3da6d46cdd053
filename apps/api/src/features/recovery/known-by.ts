import { compareInstants, type IsoInstant } from "@reviewpoint/domain/calendar";

/** Whether something recorded at an instant was known at another; at null, which is now, everything is. */
export function isKnownBy(recordedAt: IsoInstant, asOf: IsoInstant | null): boolean {
  return asOf === null || compareInstants(recordedAt, asOf) <= 0;
}
