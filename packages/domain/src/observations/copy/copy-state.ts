import type { IsoDate } from "../../calendar/index.js";

/**
 * Where the written copy stands: nothing is owed yet, it is due, it is late, it was shared in time or late, nobody can
 * say by when it is due, or none is owed.
 */
export const copyStates = ["ahead", "due", "late", "shared", "shared-late", "no-deadline", "none"] as const;

/** One of the states. */
export type CopyState = (typeof copyStates)[number];

/** What decides it. */
export interface CopyFacts {
  readonly observedOn: IsoDate;
  /** null where none is owed or the school's terms are not known so far. */
  readonly dueOn: IsoDate | null;
  /** The day on which it was first shared; null while it was not. */
  readonly sharedOn: IsoDate | null;
  /** Whether a copy is owed at all: of a lesson that was not withdrawn. */
  readonly isOwed: boolean;
}

/**
 * The state of the written copy on a day. Shared on the last day is in time.
 *
 * @example
 * copyState({ observedOn: "2026-11-03", dueOn: "2026-11-06", sharedOn: null, isOwed: true }, "2026-11-06") // => "due"
 * copyState({ observedOn: "2026-11-03", dueOn: "2026-11-06", sharedOn: null, isOwed: true }, "2026-11-07") // => "late"
 */
export function copyState({ observedOn, dueOn, sharedOn, isOwed }: CopyFacts, today: IsoDate): CopyState {
  if (sharedOn !== null) return dueOn !== null && sharedOn > dueOn ? "shared-late" : "shared";
  if (!isOwed) return "none";
  if (today < observedOn) return "ahead";
  if (dueOn === null) return "no-deadline";
  return today > dueOn ? "late" : "due";
}
