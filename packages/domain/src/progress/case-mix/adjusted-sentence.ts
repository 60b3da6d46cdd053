import type { AdjustedComparison } from "./adjusted-comparison.js";

/**
 * What is left of a difference once the mix is taken out, in a sentence.
 *
 * @param group The group's name. @param outcome What is compared, e.g. `being at the expected level`.
 * @example
 * const ratios = { status: "OK", crude: { estimate: 0.36, lower: 0.16, upper: 0.83 }, adjusted: { estimate: 1, lower: 0.34, upper: 2.9 }, adjustedFor: "subject" };
 * adjustedSentence(ratios, "East", "being at the expected level") // => "East differs from the others in being at the expected level before its mix is considered (odds 0.36 times theirs, plausibly 0.16 to 0.83); compared within each subject, the difference may be chance (odds 1.00 times, plausibly 0.34 to 2.90)."
 */
export function adjustedSentence(
  { status, crude, adjusted, adjustedFor }: AdjustedComparison,
  group: string,
  outcome: string,
): string {
  if (status === "TOO_FEW") return `${group}: too few people to compare within each ${adjustedFor}.`;
  if (crude === null || adjusted === null) {
    return `${group}: within each ${adjustedFor} there is nothing to compare, because all or none of one side are counted.`;
  }
  const differs = ({ lower, upper }: { lower: number; upper: number }) => lower > 1 || upper < 1;
  const bounds = ({ lower, upper }: { lower: number; upper: number }) =>
    `plausibly ${lower.toFixed(2)} to ${upper.toFixed(2)}`;
  const before = differs(crude) ? "differs from the others" : "may be like the others";
  const after = differs(adjusted) ? "a difference is left" : "the difference may be chance";
  return `${group} ${before} in ${outcome} before its mix is considered (odds ${crude.estimate.toFixed(2)} times theirs, ${bounds(crude)}); compared within each ${adjustedFor}, ${after} (odds ${adjusted.estimate.toFixed(2)} times, ${bounds(adjusted)}).`;
}
