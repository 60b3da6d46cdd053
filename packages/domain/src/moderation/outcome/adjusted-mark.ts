import { type DecimalText, textOf, unitsOf } from "../marks/decimals/decimal.js";
import type { GradeScale } from "../marks/bands/grade-scale.js";

/**
 * A mark moved by an adjustment, held within the scale.
 *
 * @throws RangeError for a number that is no decimal.
 * @example
 * const scale = { lowest: "0", highest: "100", step: "1", bands: [] };
 * adjustedMark("58", "-4", scale) // => "54"
 * adjustedMark("98", "4", scale) // => "100"
 */
export function adjustedMark(
  mark: DecimalText,
  adjustment: DecimalText,
  { lowest, highest }: GradeScale,
): DecimalText {
  const moved = unitsOf(mark) + unitsOf(adjustment);
  return textOf(Math.min(unitsOf(highest), Math.max(unitsOf(lowest), moved)));
}
