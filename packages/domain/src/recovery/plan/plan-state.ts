import type { IsoDate } from "../../calendar/index.js";
import type { PlanStep } from "../recovery-setting.js";
import type { PlanOutcome, PlanTarget } from "./plan-event.js";

/** Where a recovery plan stands after everything that has happened to it. */
export interface PlanState {
  /** `review-due` waits for a review, `outcome-due` for an outcome, `closed` for nothing. */
  readonly stage: "review-due" | "outcome-due" | "closed";
  readonly step: PlanStep;
  readonly openedOn: IsoDate;
  /** The day from which its next review is counted: it was opened, reviewed, extended or escalated then. */
  readonly countedFrom: IsoDate;
  /** The working day on which the next review is due; null while none is. */
  readonly reviewOn: IsoDate | null;
  /** The day of the newest review; null before the first. */
  readonly reviewedOn: IsoDate | null;
  readonly reviews: number;
  readonly targets: readonly PlanTarget[];
  /** Positions of the targets met at the newest review, from 1. */
  readonly metTargets: readonly number[];
  readonly extensions: number;
  /** The newest outcome; null before the first. A plan that was extended is open nevertheless. */
  readonly outcome: PlanOutcome | null;
  readonly closedOn: IsoDate | null;
  /** How many events it has: its version. */
  readonly version: number;
}
