import { longDate } from "@reviewpoint/domain/calendar";
import type {
  AssignmentFactsFragment,
  HandInState,
  MarkingState,
  MarkStage,
} from "../../generated/documents.js";

export const handInName: Readonly<Record<HandInState, string>> = {
  DUE: "Not handed in yet",
  MISSING: "Missing",
  HANDED_IN: "Handed in",
  HANDED_IN_LATE: "Handed in late",
  WITHDRAWN: "Withdrawn",
};

export const markingName: Readonly<Record<MarkingState, string>> = {
  NOTHING_TO_MARK: "Nothing to mark",
  NOT_ALLOTTED: "Nobody marks it yet",
  AHEAD: "Marking has not opened",
  DUE: "To be marked",
  LATE: "Late to be marked",
  DONE: "Marked",
};

/** The three marks, in the words of the people who give them. */
export const stageName: Readonly<Record<MarkStage, string>> = {
  FIRST: "First mark",
  ACTUAL: "After moderation",
  AGREED: "Agreed by the board",
};

/** How late something came in, e.g. ", 2 days late"; nothing where it was in time. */
export function lateness(daysLate: number | null): string {
  if (!daysLate) return "";
  return daysLate === 1 ? ", 1 day late" : `, ${daysLate} days late`;
}

/** Where an assignment stands on a day, by its days. */
export function phaseOf(
  { handInBy, markingOpensOn, markingClosesOn, moderationClosesOn, releaseOn }: AssignmentFactsFragment,
  today: string,
): string {
  if (today <= handInBy) return `Handing in until ${longDate(handInBy)}`;
  if (today < markingOpensOn) return `Marking opens on ${longDate(markingOpensOn)}`;
  if (today <= markingClosesOn) return `Marking until ${longDate(markingClosesOn)}`;
  if (today <= moderationClosesOn) return `Moderation until ${longDate(moderationClosesOn)}`;
  return today < releaseOn ? `Held until ${longDate(releaseOn)}` : `Sent from ${longDate(releaseOn)} on`;
}
