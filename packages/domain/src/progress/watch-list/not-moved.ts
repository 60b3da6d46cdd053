import { isBelowExpected } from "../on-track/on-track.js";
import { counted, named } from "../words.js";
import type { WatchCase, WatchFinding } from "./watch-facts.js";
import type { NotMovedRule } from "./watch-rule.js";

/** Fires for a trainee below the expected level who has stayed at one level for so many review points. */
export function notMoved(
  rule: NotMovedRule,
  { now, earlier, facts, reviewPoint }: WatchCase,
): WatchFinding | null {
  const { words } = facts;
  const strandCodes = now
    .filter((row) => {
      const before = (earlier.get(row.strandCode) ?? []).slice(0, rule.reviewPoints);
      const stayed =
        before.length === rule.reviewPoints && before.every((past) => past.levelRank === row.levelRank);
      return isBelowExpected(row) && stayed;
    })
    .map(({ strandCode }) => strandCode);
  if (strandCodes.length < Math.max(1, rule.atLeastStrands)) return null;
  const sentence =
    `At the same ${words.level.singular}, below the expected one, for ${counted(rule.reviewPoints, words.reviewPoint)} ` +
    `up to ${reviewPoint.name} on ${counted(strandCodes.length, words.strand)} ` +
    `(${named(strandCodes, words.strandNames)}); listed from ${rule.atLeastStrands}.`;
  return { strandCodes, sentence };
}
