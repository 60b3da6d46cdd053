import { type DecimalText, unitsOf } from "../marks/decimals/decimal.js";
import type { DoubleMark } from "./double-mark.js";

/** A piece whose first mark is no longer the one that was moderated. */
export interface StalePiece {
  readonly pieceId: string;
  readonly moderatedAgainst: DecimalText;
  /** null: the mark was withdrawn. */
  readonly now: DecimalText | null;
}

/**
 * The pieces whose first mark changed after they were moderated: what was concluded from them no longer holds.
 *
 * @param firstMarks The first mark of each piece as it is now; a piece that is not there has none.
 * @example
 * const moderated = [{ pieceId: "p1", assessorId: "a1", first: "58", moderated: "60" }];
 * stalePieces(moderated, new Map([["p1", "61"]])) // => [{ pieceId: "p1", moderatedAgainst: "58", now: "61" }]
 * stalePieces(moderated, new Map([["p1", "58.0"]])) // => []
 */
export function stalePieces(
  moderated: readonly DoubleMark[],
  firstMarks: ReadonlyMap<string, DecimalText | null>,
): StalePiece[] {
  return moderated.flatMap(({ pieceId, first }) => {
    const now = firstMarks.get(pieceId) ?? null;
    const isSame = now !== null && unitsOf(now) === unitsOf(first);
    return isSame ? [] : [{ pieceId, moderatedAgainst: first, now }];
  });
}
