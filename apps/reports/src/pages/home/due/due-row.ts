import { addDays, mondayOf } from "@reviewpoint/domain/calendar";
import { thousands } from "../../../words/numbers.js";

/** So many of one thing that somebody is to do, and where they do it. */
export interface DueRow {
  readonly count: number;
  /** The thing in a few words, e.g. "records to confirm". */
  readonly label: string;
  readonly href: string;
}

/** A row; its words fit the count. */
export function dueRow(count: number, [one, many]: readonly [string, string], href: string): DueRow {
  return { count, label: count === 1 ? one : many, href };
}

/** The last day of the week in which a day lies: what is due by then is due this week. */
export const endOfWeek = (day: string): string => addDays(mondayOf(day), 6);

/** How much is due together, e.g. "3 things are due". */
export function dueWords(rows: readonly DueRow[]): string {
  const total = rows.reduce((sum, { count }) => sum + count, 0);
  return total === 1 ? "1 thing is due" : `${thousands(total)} things are due`;
}
