import type { StandardisationRule } from "./standardisation-rule.js";
import type { Standardised } from "./standardise.js";

const marks = (decimal: string) => `${decimal} ${decimal === "1" ? "mark" : "marks"}`;
const scripts = (count: number) => `${count} ${count === 1 ? "script" : "scripts"}`;

/**
 * How somebody did in a standardisation exercise, as a sentence to them and to whoever leads. It names no one else.
 *
 * @example
 * const rule = { tolerance: "3", leastScripts: 3, percentWithin: 75, meanWithin: "1.5" };
 * readinessSentence({ readiness: "ready", n: 4, withinTolerance: 3, meanDifference: -0.5 }, rule)
 * // => "Ready to mark: 3 of 4 scripts are within 3 marks of what was agreed, and marks are on average 0.5 below it."
 */
export function readinessSentence(
  {
    readiness,
    n,
    withinTolerance,
    meanDifference,
  }: Pick<Standardised, "readiness" | "n" | "withinTolerance" | "meanDifference">,
  { tolerance, leastScripts, percentWithin, meanWithin }: StandardisationRule,
): string {
  if (readiness === "too-few")
    return `Too few to tell: ${n === 0 ? "no script" : scripts(n)} marked, and ${leastScripts} are needed.`;
  const within = `${withinTolerance} of ${scripts(n)} ${withinTolerance === 1 ? "is" : "are"} within ${marks(tolerance)} of what was agreed`;
  const lean = `marks are on average ${leanInWords(meanDifference ?? 0)}`;
  if (readiness === "ready") return `Ready to mark: ${within}, and ${lean}.`;
  return `Not ready yet: ${within}, and ${lean}. Asked are ${percentWithin}% of the scripts, and an average within ${marks(meanWithin)}. Talk the differences through with whoever leads before you mark.`;
}

/** Rounded to hundredths, so that it reads as marks are read. */
function leanInWords(mean: number): string {
  const size = Math.round(Math.abs(mean) * 100) / 100;
  if (size === 0) return "what was agreed";
  return `${size} ${mean > 0 ? "above" : "below"} it`;
}
