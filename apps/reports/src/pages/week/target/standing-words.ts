import { longDate } from "@reviewpoint/domain/calendar";
import type { WeekTargetFragment } from "../../../generated/documents.js";
import { fromToday } from "../../../words/days.js";

export type WeekTarget = WeekTargetFragment;

/** Whether a target is still to be met. */
export function isOpen({ standing }: Pick<WeekTarget, "standing">): boolean {
  return standing === "OPEN" || standing === "OVERDUE" || standing === "STALE";
}

/** Where a target stands, in a few words, e.g. "due on 9 November 2026, in 3 days". */
export function standingWords(target: WeekTarget, today: string): string {
  const { standing, dueOn, closedOn, carriedOver } = target;
  const carried =
    carriedOver === 0 ? "" : `, carried over ${carriedOver === 1 ? "once" : `${carriedOver} times`}`;
  const closed = closedOn ? ` on ${longDate(closedOn)}` : "";
  switch (standing) {
    case "MET":
      return `met${closed}${carried}`;
    case "NOT_MET":
      return `closed as not met${closed}${carried}`;
    case "DROPPED":
      return `dropped${closed}${carried}`;
    case "STALE":
      return `was due ${fromToday(dueOn, today)}, and nothing has happened since${carried}`;
    case "OVERDUE":
      return `was due ${fromToday(dueOn, today)}${carried}`;
    default:
      return `due on ${longDate(dueOn)}, ${fromToday(dueOn, today)}${carried}`;
  }
}
