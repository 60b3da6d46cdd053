import type { DisclosureRefusal } from "../refusals.js";
import type { SuppressionRule } from "./suppression-rule.js";

/**
 * Everything that is out of bounds in a rule; an empty list when tables can be published under it.
 *
 * @example
 * checkSuppressionRule({ ...suppressionPresets.ofqual, possibleValues: 1 }) // => [{ code: "not-a-rule", place: "possibleValues", value: "1" }]
 */
export function checkSuppressionRule(rule: SuppressionRule): DisclosureRefusal[] {
  const whole = (least: number) => (value: number) => Number.isSafeInteger(value) && value >= least;
  const oneOf =
    (...words: string[]) =>
    (value: string) =>
      words.includes(value);
  const filled = (value: string) => value.trim() !== "";
  const from0 = (value: number) => Number.isFinite(value) && value >= 0;
  const wrong = (Object.keys(rule) as (keyof SuppressionRule)[]).filter((field) => {
    const holds = {
      ...{ name: filled, source: filled, confidence: oneOf("read", "reported", "unconfirmed") },
      ...{ smallBelow: whole(1), smallSymbol: oneOf("c", "low"), zeros: oneOf("show", "hide") },
      ...{ roundTo: whole(1), possibleValues: whole(2), hiddenTogether: whole(0) },
      ...{ totals: oneOf("last", "never"), percentOfAtLeast: from0, averageOfAtLeast: from0 },
    }[field] as ((value: unknown) => boolean) | undefined;
    return holds?.(rule[field]) === false;
  });
  return wrong.map((field) => ({ code: "not-a-rule", place: field, value: String(rule[field]) }));
}
