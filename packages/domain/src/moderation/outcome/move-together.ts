import { type DecimalText, textOf, unitsOf } from "../marks/decimals/decimal.js";
import { roundedUnits } from "../marks/decimals/round-decimal.js";
import type { MarkDifference } from "./double-mark.js";
import type { OutcomeReason } from "./outcome.js";
import type { AdjustmentRule } from "./outcome-policy.js";

/** By how much marks are moved together, or null and why they cannot be. */
export interface MoveTogether {
  readonly adjustment: DecimalText | null;
  readonly reason: OutcomeReason;
}

/**
 * Whether differences are so much alike that all of an assessor's marks can be moved by their mean: enough of them, none
 * in the other direction, and close together. The mean is rounded to the step of the scale, halves away from zero.
 *
 * @internal
 */
export function moveTogether(
  differences: readonly MarkDifference[],
  rule: AdjustmentRule | null,
  step: DecimalText,
): MoveTogether {
  const no = (reason: OutcomeReason): MoveTogether => ({ adjustment: null, reason });
  if (rule === null) return no({ code: "never-adjusted" });
  const { leastPieces, mostSpread } = rule;
  const units = differences.map(({ difference }) => unitsOf(difference));
  if (units.length < leastPieces) {
    return no({ code: "too-few-for-adjustment", pieces: units.length, leastPieces });
  }
  const [smallest, largest] = [Math.min(...units), Math.max(...units)];
  if (smallest < 0 && largest > 0) return no({ code: "not-in-one-direction" });
  const spread = textOf(largest - smallest);
  if (largest - smallest > unitsOf(mostSpread)) return no({ code: "not-consistent", spread, mostSpread });
  const mean = units.reduce((sum, one) => sum + one, 0) / units.length;
  const adjustment = roundedUnits(-mean, step);
  if (adjustment === 0) return no({ code: "adjustment-rounds-to-nothing" });
  return { adjustment: textOf(adjustment), reason: { code: "consistent", spread } };
}
