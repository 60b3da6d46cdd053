import type { Proportion } from "@reviewpoint/domain/progress";

/** A share of judged trainees at or above the expected level, as `proportionAtExpected` of the domain counts it. */
export interface PercentRow extends Proportion {
  /** What the share is of: a strand, a hub, a subject. Unique among the rows. */
  readonly label: string;
}
