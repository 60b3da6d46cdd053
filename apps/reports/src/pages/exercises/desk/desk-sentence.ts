import { longDate } from "@reviewpoint/domain/calendar";
import type { DeskPieceFragment } from "../../../generated/documents.js";
import { fromToday } from "../../../words/days.js";
import { pieces } from "../words.js";

/** What is left on a desk, and until when, as a sentence. */
export function deskSentence(
  desk: readonly Pick<DeskPieceFragment, "mine" | "isWithdrawn">[],
  today: string,
): string {
  if (desk.length === 0) return "No piece of this exercise is on your desk.";
  const open = desk.filter(isOpen);
  if (open.length === 0) return `You have judged everything on your desk: ${pieces(desk.length)}.`;
  const due = open.flatMap(({ mine }) => mine?.dueOn ?? []).sort()[0] ?? "";
  const late = due < today ? "they were due" : "the last day is";
  return `${open.length} of ${pieces(desk.length)} on your desk ${open.length === 1 ? "is" : "are"} left; ${late} ${longDate(due)}, ${fromToday(due, today)}.`;
}

/** Whether a piece is still to be judged: a trainee who has left is neither judged nor waited for. */
export const isOpen = ({ mine, isWithdrawn }: Pick<DeskPieceFragment, "mine" | "isWithdrawn">): boolean =>
  mine !== null && mine.judgedAt === null && !isWithdrawn;
