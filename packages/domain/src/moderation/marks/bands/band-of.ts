import { type DecimalText, unitsOf } from "../decimals/decimal.js";
import type { GradeBand, GradeScale } from "./grade-scale.js";

/**
 * The band of a mark. Bands are half-open: a mark at the lower end of a band is in it, and not in the one below.
 *
 * @param scale One for which `checkScale` finds nothing.
 * @throws RangeError for a mark that cannot be given on this scale.
 * @example
 * const scale = { lowest: "0", highest: "100", step: "0.5",
 *   bands: [{ id: "fail", name: "Fail", from: "0" }, { id: "pass", name: "Pass", from: "40" }] };
 * bandOf("39.5", scale).id // => "fail"
 * bandOf("40", scale).id // => "pass"
 */
export function bandOf(mark: DecimalText, scale: GradeScale): GradeBand {
  const band = isOnScale(mark, scale)
    ? scale.bands.findLast(({ from }) => unitsOf(from) <= unitsOf(mark))
    : null;
  if (!band) {
    const { lowest, highest, step } = scale;
    throw new RangeError(`a mark from ${lowest} to ${highest} in steps of ${step} is required: ${mark}`);
  }
  return band;
}

/**
 * Whether a mark can be given on a scale.
 *
 * @example
 * isOnScale("39.25", { lowest: "0", highest: "100", step: "0.5" }) // => false
 */
export function isOnScale(
  mark: DecimalText,
  { lowest, highest, step }: Pick<GradeScale, "lowest" | "highest" | "step">,
): boolean {
  const above = unitsOf(mark) - unitsOf(lowest);
  return above >= 0 && unitsOf(mark) <= unitsOf(highest) && above % unitsOf(step) === 0;
}
