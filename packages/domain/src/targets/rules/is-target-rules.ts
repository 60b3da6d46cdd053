import type { DeadlineRule } from "../../calendar/index.js";
import type { TargetRules } from "./target-rules.js";

const isCount = (value: unknown, least: number): boolean =>
  Number.isInteger(value) && (value as number) >= least;

function isDeadlineRule(value: unknown): value is DeadlineRule {
  const rule = value as Partial<DeadlineRule> | null | undefined;
  return isCount(rule?.days, 0) && (rule?.counted === "calendar_days" || rule?.counted === "school_days");
}

/**
 * Whether a provider's setting can be read as rules.
 *
 * @example
 * isTargetRules(usualTargetRules) // => true
 * isTargetRules({ ...usualTargetRules, mostOpen: 0 }) // => false
 */
export function isTargetRules(value: unknown): value is TargetRules {
  const rules = value as Partial<TargetRules> | null;
  return (
    isCount(rules?.mostOpen, 1) &&
    isDeadlineRule(rules?.dueWithin) &&
    isDeadlineRule(rules?.staleAfter) &&
    isCount(rules?.mostCarriedOver, 0) &&
    isCount(rules?.longestAction, 1) &&
    typeof rules?.asksSuccessEvidence === "boolean" &&
    typeof rules?.asksLink === "boolean" &&
    isCount(rules?.mostMinutes, 1)
  );
}
