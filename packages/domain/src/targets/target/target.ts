import type { IsoDate } from "../../calendar/index.js";

/** How a target was closed. */
export const targetOutcomes = ["met", "not-met", "dropped"] as const;

/** One of the ways to close a target. */
export type TargetOutcome = (typeof targetOutcomes)[number];

/** What a target came out of. `set` is a target that came from nothing recorded. */
export const targetOrigins = ["meeting", "review-point", "observation", "recovery-plan", "set"] as const;

/** One of the things that a target comes out of. */
export type TargetOrigin = (typeof targetOrigins)[number];

/** A small step that a trainee is to take, as it stands now. */
export interface Target {
  readonly id: string;
  readonly strandId: string | null;
  readonly gapId: string | null;
  readonly setOn: IsoDate;
  /** The day by which it is to be met: the newest, where it was carried over. */
  readonly dueOn: IsoDate;
  /** How often it was carried over. */
  readonly carriedOver: number;
  /** null while it is open. */
  readonly outcome: TargetOutcome | null;
  /** null while it is open. */
  readonly closedOn: IsoDate | null;
}
