import type { PieceOfWork } from "../plan/population/piece-of-work.js";

/** Somebody who may judge sampled pieces. */
export interface Moderator {
  readonly id: string;
  /** The school at which the moderator works; null: none of the partnership. */
  readonly schoolId: string | null;
  /** Subjects or phases that the moderator can judge; null: any. */
  readonly subjectIds: readonly string[] | null;
  /** The most pieces that the moderator takes; null: as many as it comes to. */
  readonly mostPieces: number | null;
  /** What the moderator has declared, e.g. a relative who trains. */
  readonly conflicts: readonly Conflict[];
}

/** A person or a place whose work somebody should not judge. */
export interface Conflict {
  readonly with: "trainee" | "assessor" | "school";
  readonly id: string;
}

/** Why a moderator may not judge a piece. */
export const bars = {
  "own-marking": "marked it",
  "own-work": "wrote it",
  "own-school": "works at the school",
  "declared-conflict": "has declared a conflict",
  "other-subject": "does not judge the subject",
} as const;

/** One of the reasons. */
export type Bar = keyof typeof bars;

/**
 * Why a moderator may not judge a piece of work; null when nothing stands against it.
 *
 * @example
 * const moderator = { id: "m1", schoolId: "s1", subjectIds: null, mostPieces: null, conflicts: [] };
 * const piece = { id: "p1", traineeId: "t1", assessorId: "m1", schoolId: "s2", hubId: null, subjectId: null, cohortId: null, bandId: null, mark: 58, flags: [] };
 * barTo(moderator, piece) // => "own-marking"
 */
export function barTo(moderator: Moderator, piece: PieceOfWork): Bar | null {
  if (moderator.id === piece.assessorId) return "own-marking";
  if (moderator.id === piece.traineeId) return "own-work";
  if (moderator.schoolId !== null && moderator.schoolId === piece.schoolId) return "own-school";
  const met = { trainee: piece.traineeId, assessor: piece.assessorId, school: piece.schoolId };
  if (moderator.conflicts.some((conflict) => conflict.id === met[conflict.with])) return "declared-conflict";
  const { subjectIds } = moderator;
  if (subjectIds !== null && piece.subjectId !== null && !subjectIds.includes(piece.subjectId)) {
    return "other-subject";
  }
  return null;
}
