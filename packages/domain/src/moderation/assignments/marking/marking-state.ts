import type { IsoDate, Window } from "../../../calendar/index.js";
import type { HandInState } from "../submission/hand-in-state.js";

/** What is known of the marking of one piece of work. */
export interface MarkingFacts {
  readonly handIn: HandInState;
  readonly isAllotted: boolean;
  readonly isMarked: boolean;
  /** From 1; a later attempt is marked whenever it comes in, and is never late. */
  readonly attempt: number;
  /** The window of its marker, with an extension. */
  readonly window: Window;
}

/** Where marking stands: nothing to mark, nobody to mark it, before the window, within it, after it, marked. */
export const markingStates = ["nothing-to-mark", "not-allotted", "ahead", "due", "late", "done"] as const;

/** One of the states of marking. */
export type MarkingState = (typeof markingStates)[number];

/**
 * Where the marking of a piece of work stands on a day.
 *
 * @example
 * const window = { opensOn: "2027-01-16", closesOn: "2027-01-29" };
 * const facts = { handIn: "handed-in", isAllotted: true, isMarked: false, attempt: 1, window };
 * markingState(facts, "2027-01-29") // => "due"
 * markingState(facts, "2027-01-30") // => "late"
 */
export function markingState(
  { handIn, isAllotted, isMarked, attempt, window }: MarkingFacts,
  today: IsoDate,
): MarkingState {
  if (isMarked) return "done";
  if (handIn !== "handed-in" && handIn !== "handed-in-late") return "nothing-to-mark";
  if (!isAllotted) return "not-allotted";
  if (attempt > 1) return "due";
  if (today < window.opensOn) return "ahead";
  return today > window.closesOn ? "late" : "due";
}
