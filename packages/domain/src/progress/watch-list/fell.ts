import type { StandingRow } from "../standing.js";
import { counted } from "../words.js";
import type { WatchCase, WatchFinding } from "./watch-facts.js";
import type { FellRule } from "./watch-rule.js";

/** Fires for a trainee whose level is lower than at the review point before, on so many strands or more. */
export function fell(rule: FellRule, { now, earlier, facts, reviewPoint }: WatchCase): WatchFinding | null {
  const { words } = facts;
  const last = lastReviewPoint();
  const falls = now.flatMap((row) => {
    const before = earlier.get(row.strandCode)?.find(({ reviewPointCode }) => reviewPointCode === last?.code);
    return before !== undefined && isLower(row, before) ? [{ row, before }] : [];
  });
  if (last === undefined || falls.length < Math.max(1, rule.atLeastStrands)) return null;
  const level = (rank: number | null) => words.levelNames.get(rank ?? 0) ?? String(rank);
  const each = falls.map(
    ({ row, before }) =>
      `${words.strandNames.get(row.strandCode) ?? row.strandCode} from ${level(before.levelRank)} to ${level(row.levelRank)}`,
  );
  const sentence =
    `Fell a ${words.level.singular} on ${counted(falls.length, words.strand)} between ${last.name} and ` +
    `${reviewPoint.name} (${each.join("; ")}); listed from ${rule.atLeastStrands}.`;
  return { strandCodes: falls.map(({ row }) => row.strandCode), sentence };

  function lastReviewPoint() {
    const before = facts.reviewPoints.filter(({ position }) => position < reviewPoint.position);
    return before.sort((a, b) => b.position - a.position)[0];
  }
}

function isLower(now: StandingRow, before: StandingRow): boolean {
  return now.levelRank !== null && before.levelRank !== null && now.levelRank < before.levelRank;
}
