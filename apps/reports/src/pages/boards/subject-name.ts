import type { BoardItemFragment } from "../../generated/documents.js";

/** What an item is about: the trainee by name or pseudonym, the assessor, or that it is an exercise. */
export function subjectName({ kind, trainee, assessor, subjectId }: BoardItemFragment): string {
  if (kind === "TRAINEE") return trainee?.name ?? trainee?.reference ?? "A trainee";
  if (kind === "ASSESSOR") return assessor?.name ?? `Assessor ${subjectId.slice(0, 8)}`;
  return "A moderation exercise";
}

/** What was decided, in a word. */
export const decisionName = {
  CONFIRM: "Confirmed",
  ADJUST: "Marks moved together",
  RE_MARK: "To be marked again",
  DEFER: "Deferred",
} as const;

/** Seats, as people say them. */
export const seatName = { CHAIR: "Chair", MEMBER: "Member", EXTERNAL: "External member" } as const;
