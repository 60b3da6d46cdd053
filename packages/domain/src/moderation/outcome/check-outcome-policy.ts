import { isIsoDate } from "../../calendar/index.js";
import { compareDecimals } from "../marks/decimals/compare-decimals.js";
import { isDecimal } from "../marks/decimals/decimal.js";
import { checkChoice, type Finding } from "../policy/checking/finding.js";
import { type PolicyRefusal, policyRemedies } from "../policy/refusals.js";
import type { OutcomePolicy } from "./outcome-policy.js";

/**
 * Everything that is wrong with an outcome policy, with what to do; an empty list when outcomes can be decided by it.
 *
 * @example
 * const source = { title: "Handbook", confidence: "high", statedOn: "2026-09-01" };
 * const own = { code: "own", name: "Ours", source, tolerance: "-1", passMark: "2", borderEscalates: true, singleMarks: "never", adjustment: null };
 * checkOutcomePolicy(own) // => [{ code: "below-zero", field: "tolerance", value: "-1", remedy: "Write 0 or more." }]
 * checkOutcomePolicy({ ...own, tolerance: "1" }) // => []
 */
export function checkOutcomePolicy(policy: OutcomePolicy): PolicyRefusal[] {
  const refusals: PolicyRefusal[] = [];
  const found: Finding = (code, field, value) =>
    void refusals.push({ code, field, value: String(value), remedy: policyRemedies[code] });
  const { code, name, source, tolerance, passMark, singleMarks, adjustment } = policy;
  for (const [field, text] of [
    ["code", code],
    ["name", name],
    ["source.title", source.title],
  ] as const) {
    if (text.trim() === "") found("empty-text", field, text);
  }
  checkChoice("source.confidence", source.confidence, ["high", "medium", "low"], found);
  if (!isIsoDate(source.statedOn)) found("impossible-date", "source.statedOn", source.statedOn);
  checkDistance("tolerance", tolerance, found);
  if (passMark !== null && !isDecimal(passMark)) found("not-a-number", "passMark", passMark);
  checkChoice("singleMarks", singleMarks, ["may-change", "never"], found);
  if (adjustment !== null) {
    const { leastPieces, mostSpread } = adjustment;
    if (!Number.isInteger(leastPieces) || leastPieces < 2)
      found("fewer-than-two", "adjustment.leastPieces", leastPieces);
    checkDistance("adjustment.mostSpread", mostSpread, found);
  }
  return refusals;
}

function checkDistance(field: string, value: string, found: Finding): void {
  if (!isDecimal(value)) found("not-a-number", field, value);
  else if (compareDecimals(value, "0") < 0) found("below-zero", field, value);
}
