import { type BarLine, barLines } from "../diverging/bar-line.js";
import { byShare } from "../diverging/sentence-parts.js";
import type { StrandBar } from "../diverging/strand-bar.js";
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
  const [lowest, next] = byShare(at(lines, now));
  const expected = `the expected ${words.level.singular}`;
  const trainees = nounFor(lowest!.judged, words.trainee);
  const share = percentText(lowest!.atOrAbove, lowest!.judged);
  const counts = `${withSeparators(lowest!.atOrAbove)} of ${withSeparators(lowest!.judged)} judged ${trainees} (${share})`;
  const head = `At ${now}, ${lowest!.strand} is furthest from ${expected}: ${counts} ${lowest!.judged === 1 ? "is" : "are"} at or above it`;
  const before = points[points.indexOf(now) - 1];
  const earlier =
    before === undefined
      ? undefined
      : byShare(at(lines, before)).find((line) => line.strand === lowest!.strand);
  const moved =
    earlier === undefined ? "" : `, against ${percentText(earlier.atOrAbove, earlier.judged)} at ${before}`;
  const others =
    next === undefined ? "" : `; next is ${next.strand} with ${percentText(next.atOrAbove, next.judged)}`;
  return `${head}${moved}${others}.`;
}

function at(lines: readonly BarLine[], point: string): readonly BarLine[] {
  return lines.filter((line) => line.reviewPoint === point);
}

function nothingToCompare(lines: readonly BarLine[], words: ChartWords): string {
  if (lines.some((line) => line.all === null))
    return `The figures of these ${words.strand.plural} may not be shown.`;
  return `No ${words.trainee.singular} has been judged against an expected ${words.level.singular} yet.`;
}
