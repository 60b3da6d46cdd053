import type { IsoDate } from "../../../calendar/index.js";

/** What is known of whether a trainee has handed in. */
export interface HandInFacts {
  /** The last day for this trainee, with an extension. */
  readonly dueOn: IsoDate;
  /** The day of the last attempt that was not withdrawn; null where there is none. */
  readonly receivedOn: IsoDate | null;
  /** By the provider's rule; 0 in time. */
  readonly daysLate: number;
  /** Whether the last thing that happened was that a script was withdrawn. */
  readonly isWithdrawn: boolean;
}

/** Where handing in stands. */
export const handInStates = ["due", "missing", "handed-in", "handed-in-late", "withdrawn"] as const;

/** One of the states of handing in. */
export type HandInState = (typeof handInStates)[number];

/**
 * Where handing in stands on a day. A script that was withdrawn says so until another is handed in.
 *
 * @example
 * const facts = { dueOn: "2027-01-15", receivedOn: null, daysLate: 0, isWithdrawn: false };
 * handInState(facts, "2027-01-15") // => "due"
 * handInState(facts, "2027-01-16") // => "missing"
 */
export function handInState(
  { dueOn, receivedOn, daysLate, isWithdrawn }: HandInFacts,
  today: IsoDate,
): HandInState {
  if (receivedOn !== null) return daysLate > 0 ? "handed-in-late" : "handed-in";
  if (isWithdrawn) return "withdrawn";
  return today > dueOn ? "missing" : "due";
}
