import type { Proportion } from "@reviewpoint/domain/progress";

/** A share at or above the expected level on one strand at one review point, as `proportionAtExpected` counts it. */
export interface ProgressGridCell extends Proportion {
  /** Names, as they are to be read. */
  readonly strand: string;
  readonly reviewPoint: string;
  /** The day on which the window opens, as it is to be read; only while that is still to come. */
  readonly opensOn?: string;
}
