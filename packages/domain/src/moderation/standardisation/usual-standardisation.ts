import { isDecimal, unitsOf } from "../marks/decimals/decimal.js";
import type { StandardisationRule } from "./standardisation-rule.js";

/** Three of four scripts within five marks, and no lean beyond three: what holds where a provider has decided nothing. */
export const usualStandardisation: StandardisationRule = {
  ...{ tolerance: "5", leastScripts: 3, percentWithin: 75, meanWithin: "3" },
};

/**
 * Whether a value is a rule of standardisation: bounds that are decimals from 0, at least one script, a percentage.
 *
 * @example
 * isStandardisationRule({ tolerance: "3", leastScripts: 3, percentWithin: 75, meanWithin: "1.5" }) // => true
 * isStandardisationRule({ tolerance: "3", leastScripts: 0, percentWithin: 75, meanWithin: "1.5" }) // => false
 */
export function isStandardisationRule(value: unknown): value is StandardisationRule {
  if (typeof value !== "object" || value === null) return false;
  const { tolerance, leastScripts, percentWithin, meanWithin } = value as Partial<StandardisationRule>;
  return (
    [tolerance, meanWithin].every((bound) => isBound(bound)) &&
    Number.isInteger(leastScripts) &&
    (leastScripts as number) >= 1 &&
    Number.isFinite(percentWithin) &&
    (percentWithin as number) >= 0 &&
    (percentWithin as number) <= 100
  );
}

const isBound = (value: unknown): boolean =>
  typeof value === "string" && isDecimal(value) && unitsOf(value) >= 0;
