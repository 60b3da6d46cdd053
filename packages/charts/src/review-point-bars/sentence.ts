import { barLines } from "../diverging/bar-line.js";
import { byShare, statesInWords } from "../diverging/sentence-parts.js";
import type { StrandBar } from "../diverging/strand-bar.js";
import { type ChartWords, neutralWords, percentText } from "../words/index.js";

/** Where the group stands at one review point: the range of shares over the strands, and who is not judged. */
export function reviewPointBarsSentence(
  rows: readonly StrandBar[],
  words: ChartWords = neutralWords,
): string {
  const lines = barLines(rows);
  const point = lines[0]?.reviewPoint;
  const shares = byShare(lines);
  const lowest = shares[0];
  const highest = shares.at(-1);
  if (point === undefined || lowest === undefined || highest === undefined) {
    if (lines.some((line) => line.all === null))
      return `The figures of these ${words.strand.plural} may not be shown.`;
    return `No ${words.trainee.singular} has been judged against an expected ${words.level.singular} yet.`;
  }
  const share = (line: typeof lowest) => percentText(line.atOrAbove, line.judged);
  const range =
    share(lowest) === share(highest)
      ? `${share(lowest)} of those judged are at or above the expected ${words.level.singular} in every ${words.strand.singular}`
      : `from ${share(lowest)} (${lowest.strand}) to ${share(highest)} (${highest.strand}) of those judged are at or above the expected ${words.level.singular}`;
  const most = [...lines].sort((a, b) => away(b) - away(a))[0]!;
  const states = statesInWords(most, words);
  const rest = states === null ? "" : `; in ${most.strand}, ${states}`;
  return `At ${point}, ${range}${rest}.`;
}

function away(line: { all: number | null; judged: number | null }): number {
  return (line.all ?? 0) - (line.judged ?? 0);
}
