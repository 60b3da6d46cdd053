import type { Unallotted } from "./allocation.js";
import { bars } from "./moderator.js";

/**
 * Why a piece has no moderator, as a sentence that says what to do.
 *
 * @param name Names a moderator to the reader.
 * @example
 * unallottedSentence({ pieceId: "p1", subjectId: "physics", because: [] }, (id) => id)
 * // => "Nobody moderates this exercise: name a moderator."
 * unallottedSentence({ pieceId: "p1", subjectId: "physics", because: [{ moderatorId: "M1", bar: "own-school" }] }, (id) => id)
 * // => "Nobody can be given this piece: M1 works at the school. Name another moderator."
 */
export function unallottedSentence({ because }: Unallotted, name: (moderatorId: string) => string): string {
  if (because.length === 0) return "Nobody moderates this exercise: name a moderator.";
  const bare = because.map(
    ({ moderatorId, bar }) =>
      `${name(moderatorId)} ${bar === "full" ? "has as many pieces as they take" : bars[bar]}`,
  );
  const isFull = because.some(({ bar }) => bar === "full");
  const remedy = isFull ? "Let somebody take more, or name another moderator." : "Name another moderator.";
  return `Nobody can be given this piece: ${bare.join("; ")}. ${remedy}`;
}

/**
 * The subjects of which no piece could be given to anybody, in alphabetical order of their identifiers.
 *
 * @example
 * subjectsWithoutModerator([{ pieceId: "p1", subjectId: "physics", because: [{ moderatorId: "m1", bar: "other-subject" }] }])
 * // => ["physics"]
 */
export function subjectsWithoutModerator(unallotted: readonly Unallotted[]): string[] {
  const subjects = unallotted.flatMap(({ subjectId, because }) =>
    subjectId !== null && because.every(({ bar }) => bar === "other-subject") ? [subjectId] : [],
  );
  return [...new Set(subjects)].sort();
}
