import type { IsoDate } from "../../calendar/index.js";

/**
 * How far the record of a meeting has come. A draft is its author's own; handed over, it waits for the mentor, who
 * confirms it or returns it.
 */
export const meetingStates = ["draft", "handed-over", "returned", "confirmed"] as const;

/** One of the four states. */
export type MeetingState = (typeof meetingStates)[number];

/** What the record of a meeting says, as far as rules look at it. */
export interface MeetingRecord {
  readonly heldOn: IsoDate;
  /** Minutes that mentor and trainee spent; null while it is not said. */
  readonly minutes: number | null;
  readonly reflection: string;
  /** Targets whose progress the record tells. */
  readonly reviewedTargetIds: readonly string[];
}
