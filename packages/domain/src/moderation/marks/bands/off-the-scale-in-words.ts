import type { GradeScale } from "./grade-scale.js";

/**
 * What people read where a mark cannot be given on a scale.
 *
 * @example
 * offTheScaleSentence({ lowest: "0", highest: "100", step: "0.5" }) // => "Give a mark from 0 to 100 in steps of 0.5."
 */
export const offTheScaleSentence = ({
  lowest,
  highest,
  step,
}: Pick<GradeScale, "lowest" | "highest" | "step">): string =>
  `Give a mark from ${lowest} to ${highest} in steps of ${step}.`;
