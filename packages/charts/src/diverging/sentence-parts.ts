import { type ChartWords, listInWords, nounFor, numberInWords } from "../words/index.js";
import type { BarLine } from "./bar-line.js";

/** The bars that have a share to compare, lowest share first; ties keep the order of the rows. */
export function byShare(
  lines: readonly BarLine[],
): readonly (BarLine & { judged: number; atOrAbove: number })[] {
  return lines
    .filter(
      (line): line is BarLine & { judged: number; atOrAbove: number } =>
        !!line.judged && line.atOrAbove !== null,
    )
    .map((line) => line)
    .sort((a, b) => a.atOrAbove / a.judged - b.atOrAbove / b.judged);
}

/**
 * How many are in which state, from the bar that has most of them, e.g. "12 are not judged and two are withdrawn";
 * null when everyone is judged or the counts are hidden.
 */
export function statesInWords(line: BarLine, words: ChartWords): string | null {
  const parts = line.segments
    .filter((row) => row.kind === "state" && (row.count ?? 0) > 0)
    .map((row) => {
      const verb = row.count === 1 ? "is" : "are";
      return `${numberInWords(row.count!, words.numbersInWordsUpTo)} ${verb} ${row.label.toLowerCase()}`;
    });
  return parts.length === 0 ? null : listInWords(parts);
}

/** A count with its trainees, e.g. "one trainee", "no ITT teachers", "112 associate teachers". */
export function traineesInWords(count: number, words: ChartWords): string {
  return `${numberInWords(count, words.numbersInWordsUpTo)} ${nounFor(count, words.trainee)}`;
}
