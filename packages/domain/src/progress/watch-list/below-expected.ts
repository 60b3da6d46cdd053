import { isBelowExpected } from "../on-track/on-track.js";
import { counted, named } from "../words.js";
import type { WatchCase, WatchFinding } from "./watch-facts.js";
import type { BelowExpectedRule } from "./watch-rule.js";

/** Fires for a trainee judged below the expected level on so many strands or more. */
export function belowExpected(
  rule: BelowExpectedRule,
  { now, facts, reviewPoint }: WatchCase,
): WatchFinding | null {
  const { words } = facts;
  const strandCodes = now.filter(isBelowExpected).map(({ strandCode }) => strandCode);
  if (strandCodes.length < Math.max(1, rule.atLeastStrands)) return null;
  const sentence =
    `Below the expected ${words.level.singular} on ${counted(strandCodes.length, words.strand)} at ` +
    `${reviewPoint.name} (${named(strandCodes, words.strandNames)}); listed from ${rule.atLeastStrands}.`;
  return { strandCodes, sentence };
}
