import type { GradeScale } from "../marks/bands/grade-scale.js";
import { isDecimal, textOf, unitsOf } from "../marks/decimals/decimal.js";
import type { StandardisationRule } from "./standardisation-rule.js";

/**
 * What holds where a provider has decided nothing: three of four scripts within a twentieth of the scale, in whole steps and
 * at least one, and no lean beyond half of that.
 *
 * @example
 * usualStandardisation({ lowest: "0", highest: "100", step: "0.5" })
 * // => { tolerance: "5", leastScripts: 3, percentWithin: 75, meanWithin: "2.5" }
 */
export function usualStandardisation({
  lowest,
  highest,
  step,
}: Pick<GradeScale, "lowest" | "highest" | "step">): StandardisationRule {
  const size = unitsOf(step);
  const steps = Math.max(1, Math.floor((unitsOf(highest) - unitsOf(lowest)) / 20 / size));
  const meanWithin = textOf(Math.floor((steps * size) / 2));
  return { tolerance: textOf(steps * size), leastScripts: 3, percentWithin: 75, meanWithin };
}

/**
 * Whether a value has a rule of standardisation for each kind of assignment that it names by code: bounds that are decimals
 * from 0, at least one script, a percentage.
 *
 * @example
 * const rule = { tolerance: "3", leastScripts: 3, percentWithin: 75, meanWithin: "1.5" };
 * isStandardisationRules({ essay: rule }) // => true
 * isStandardisationRules({ essay: { ...rule, leastScripts: 0 } }) // => false
 */
export function isStandardisationRules(
  value: unknown,
): value is Readonly<Record<string, StandardisationRule>> {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isRule)
  );
}

function isRule(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { tolerance, leastScripts, percentWithin, meanWithin } = value as Partial<StandardisationRule>;
  return (
    [tolerance, meanWithin].every(isBound) &&
    Number.isInteger(leastScripts) &&
    (leastScripts as number) >= 1 &&
    Number.isFinite(percentWithin) &&
    (percentWithin as number) >= 0 &&
    (percentWithin as number) <= 100
  );
}

const isBound = (value: unknown): boolean =>
  typeof value === "string" && isDecimal(value) && unitsOf(value) >= 0;
