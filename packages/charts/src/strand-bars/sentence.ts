import { type BarLine, barLines } from "../bar-lines/bar-line.js";
import { byShare, hiddenShares } from "../bar-lines/sentence-parts.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import { type ChartWords, neutralWords, nounFor, percentText, withSeparators } from "../words/index.js";

/**
 * Which strand lags, and is it moving: the lowest share at the last review point that has judgements, beside what it
 * was one review point before and the next lowest strand.
 */
export function strandBarsSentence(rows: readonly StrandBar[], words: ChartWords = neutralWords): string {
  const lines = barLines(rows);
  const points = [...new Set(lines.map((line) => line.reviewPoint))];
  const now = points.filter((point) => byShare(at(lines, point)).length > 0).at(-1);
  if (now === undefined) return nothingToCompare(lines, words);
  const shares = byShare(at(lines, now));
  const [lowest, next] = [shares[0]!, shares[1]];
  const expected = `the expected ${words.level.singular}`;
  const hidden = hiddenShares(at(lines, now), words);
  const untold = hidden === null ? "" : `; in ${hidden} the share is suppressed`;
  if (next !== undefined && lowest.atOrAbove === lowest.judged) {
    return `At ${now}, every judged ${words.trainee.singular} is at or above ${expected} in every ${words.strand.singular}${hidden === null ? "" : " in which it is told"}${untold}.`;
  }
  const share = percentText(lowest.atOrAbove, lowest.judged);
  const trainees = nounFor(lowest.judged, words.trainee);
  const counts = `${withSeparators(lowest.atOrAbove)} of ${withSeparators(lowest.judged)} judged ${trainees} (${share}) ${lowest.judged === 1 || lowest.atOrAbove === 1 ? "is" : "are"} at or above`;
  const before = points[points.indexOf(now) - 1];
  const earlier =
    before === undefined
      ? undefined
      : byShare(at(lines, before)).find((line) => line.strand === lowest.strand);
  const moved =
    earlier === undefined ? "" : `, against ${percentText(earlier.atOrAbove, earlier.judged)} at ${before}`;
  if (next === undefined) return `At ${now}, ${counts} ${expected} in ${lowest.strand}${moved}${untold}.`;
  const others = `; next is ${next.strand} with ${percentText(next.atOrAbove, next.judged)}`;
  return `At ${now}, ${lowest.strand} is furthest from ${expected}: ${counts} it${moved}${others}${untold}.`;
}

function at(lines: readonly BarLine[], point: string): readonly BarLine[] {
  return lines.filter((line) => line.reviewPoint === point);
}

function nothingToCompare(lines: readonly BarLine[], words: ChartWords): string {
  if (lines.some((line) => line.hides))
    return `The figures of these ${words.strand.plural} may not be shown.`;
  return `No ${words.trainee.singular} has been judged against an expected ${words.level.singular} yet.`;
}
