import { compareInstants, type IsoInstant } from "@reviewpoint/domain/calendar";

/** Something that was linked, and taken back again or not. */
export interface Linked {
  readonly recordedAt: IsoInstant;
  /** null while it stands. */
  readonly withdrawnAt: IsoInstant | null;
}

/** Whether a link stood at an instant; at null, which is now. */
export function isLinkedAt({ recordedAt, withdrawnAt }: Linked, asOf: IsoInstant | null): boolean {
  return isKnownBy(recordedAt, asOf) && (withdrawnAt === null || !isKnownBy(withdrawnAt, asOf));
}

/** Whether something recorded at an instant was known at another; at null, which is now, everything is. */
export function isKnownBy(recordedAt: IsoInstant, asOf: IsoInstant | null): boolean {
  return asOf === null || compareInstants(recordedAt, asOf) <= 0;
}
