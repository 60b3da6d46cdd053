import type { DeadlineRule } from "../../calendar/index.js";

/** What a provider asks of targets and meetings, from a day on. */
export interface TargetRules {
  /** Targets that one trainee may have open at a time; at least 1. */
  readonly mostOpen: number;
  /** How long a target may take, from the day on which it is set or carried over. */
  readonly dueWithin: DeadlineRule;
  /** How long after its due day an open target is stale. */
  readonly staleAfter: DeadlineRule;
  /** How often one target may be carried over; at least 0. */
  readonly mostCarriedOver: number;
  /** Letters that an action may have; at least 1. */
  readonly longestAction: number;
  /** Whether a target says what will show that it was met. */
  readonly asksSuccessEvidence: boolean;
  /** Whether a target names a strand or a gap. */
  readonly asksLink: boolean;
  /** Minutes that the record of one meeting may give; at least 1. */
  readonly mostMinutes: number;
}

/**
 * The rules of a provider that has set none: three targets at a time, each due within ten school days, stale five school
 * days later, carried over twice at most. The numbers are ours; no national rule gives any.
 */
export const usualTargetRules: TargetRules = {
  mostOpen: 3,
  dueWithin: { days: 10, counted: "school_days" },
  staleAfter: { days: 5, counted: "school_days" },
  mostCarriedOver: 2,
  longestAction: 300,
  asksSuccessEvidence: true,
  asksLink: true,
  mostMinutes: 240,
};
