import type { IsoDate } from "../calendar/index.js";

/** A trainee's time in one school. */
export interface Placement {
  readonly traineeId: string;
  readonly schoolUrn: string;
  /** 1 is the first (home) placement. */
  readonly position: number;
  /** First and last day, both inside; null where the provider's file does not say. */
  readonly startsOn: IsoDate | null;
  readonly endsOn: IsoDate | null;
}
