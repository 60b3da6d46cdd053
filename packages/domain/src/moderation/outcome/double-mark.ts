import { type DecimalText, textOf, unitsOf } from "../marks/decimals/decimal.js";
import type { OutcomePolicy } from "./outcome-policy.js";

/** A piece of work that was marked twice. */
export interface DoubleMark {
  readonly pieceId: string;
  readonly assessorId: string;
  /** The assessor's mark. */
  readonly first: DecimalText;
  /** The moderator's mark. */
  readonly moderated: DecimalText;
}

/** How two marks of a piece compare. */
export interface MarkDifference {
  readonly pieceId: string;
  /** The assessor's mark less the moderator's: above 0 the assessor was more generous. */
  readonly difference: DecimalText;
  readonly isWithinTolerance: boolean;
  /** Whether it passes with one of the two and fails with the other. */
  readonly crossesBorder: boolean;
}

/**
 * How the two marks of a piece compare.
 *
 * @throws RangeError for a mark or a policy's number that is no decimal.
 * @example
 * const policy = { tolerance: "2", passMark: "40" };
 * compareMarks({ pieceId: "p1", assessorId: "a1", first: "41", moderated: "39" }, policy)
 * // => { pieceId: "p1", difference: "2", isWithinTolerance: true, crossesBorder: true }
 */
export function compareMarks(
  { pieceId, first, moderated }: DoubleMark,
  { tolerance, passMark }: Pick<OutcomePolicy, "tolerance" | "passMark">,
): MarkDifference {
  const difference = unitsOf(first) - unitsOf(moderated);
  const passes = (mark: DecimalText) => passMark !== null && unitsOf(mark) >= unitsOf(passMark);
  return {
    pieceId,
    difference: textOf(difference),
    isWithinTolerance: Math.abs(difference) <= unitsOf(tolerance),
    crossesBorder: passes(first) !== passes(moderated),
  };
}
