import type { BoardItemFragment, BoardQuery } from "../../generated/documents.js";

/** What an item is about: the trainee by name or pseudonym, the assessor, or the exercise by its title where it may be read. */
export function subjectName(
  { kind, trainee, assessor, subjectId }: BoardItemFragment,
  { exercises }: Pick<BoardQuery, "exercises">,
): string {
  if (kind === "TRAINEE") return trainee?.name ?? trainee?.reference ?? "A trainee";
  if (kind === "ASSESSOR") return assessor?.name ?? `Assessor ${subjectId.slice(0, 8)}`;
  const exercise = exercises?.nodes.find(({ id }) => id === subjectId);
  return exercise ? `Exercise: ${exercise.title}` : "A moderation exercise";
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
