import { longDate } from "@reviewpoint/domain/calendar";
import type { DeskPieceFragment } from "../../../generated/documents.js";
import { fromToday } from "../../../words/days.js";
import { pieces } from "../words.js";

/**
 * What is left on a desk, and until when, as a sentence.
 *
 * @param counts where the desk has more pieces than were read: how many are open, and how many there are
 */
export function deskSentence(
  desk: readonly Pick<DeskPieceFragment, "mine" | "isWithdrawn">[],
  today: string,
  counts: { readonly open: number; readonly all: number } = {
    open: desk.filter(isOpen).length,
    all: desk.length,
  },
): string {
  if (desk.length === 0) return "No piece of this exercise is on your desk.";
  const { open, all } = counts;
  if (open === 0) return `You have judged everything on your desk: ${pieces(all)}.`;
  const due = desk.flatMap(({ mine }) => mine?.dueOn ?? []).sort()[0] ?? "";
  const late = due < today ? "they were due" : "the last day is";
  return `${open} of ${pieces(all)} on your desk ${open === 1 ? "is" : "are"} left; ${late} ${longDate(due)}, ${fromToday(due, today)}.`;
}

/** Whether a piece is still to be judged: a trainee who has left is neither judged nor waited for. */
export const isOpen = ({ mine, isWithdrawn }: Pick<DeskPieceFragment, "mine" | "isWithdrawn">): boolean =>
  mine !== null && mine.judgedAt === null && !isWithdrawn;
