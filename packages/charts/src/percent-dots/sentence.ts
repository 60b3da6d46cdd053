import { type ChartWords, type Word, neutralWords, percentText } from "../words/index.js";
import type { PercentRow } from "./percent-row.js";

/** The lowest and the highest share, each with its interval, and whether the intervals are apart. */
export function percentSentence(
  rows: readonly PercentRow[],
  words: ChartWords = neutralWords,
  group: Word = words.strand,
): string {
  const known = rows.filter(
    (row): row is Known => row.percent !== null && row.lower !== null && row.upper !== null,
  );
  const sorted = [...known].sort((a, b) => a.percent - b.percent);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) {
    return `No share at or above the expected ${words.level.singular} can be shown for any ${group.singular}.`;
  }
  const say = (row: Known) =>
    `${percentText(row.count, row.denominator)} (95% interval ${Math.round(row.lower)}–${Math.round(row.upper)}%)`;
  const share = `share of judged ${words.trainee.plural} at or above the expected ${words.level.singular}`;
  if (lowest === highest) return `The ${share} in ${lowest.label} is ${say(lowest)}.`;
  const apart = lowest.upper < highest.lower ? "the intervals do not overlap" : "the intervals overlap";
  return `The ${share} runs from ${say(lowest)} in ${lowest.label} to ${say(highest)} in ${highest.label}; ${apart}.`;
}

type Known = PercentRow & {
  count: number;
  denominator: number;
  percent: number;
  lower: number;
  upper: number;
};
