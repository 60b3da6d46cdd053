import { barLines } from "../bar-lines/bar-line.js";
import { byShare, hiddenShares, statesInWords } from "../bar-lines/sentence-parts.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import { type ChartWords, neutralWords, percentText } from "../words/index.js";

/** Where the group stands at one review point: the range of shares over the strands, and who has no level. */
export function reviewPointBarsSentence(
  rows: readonly StrandBar[],
  words: ChartWords = neutralWords,
): string {
  const lines = barLines(rows);
  const point = lines[0]?.reviewPoint;
  const shares = byShare(lines);
  const [lowest, highest] = [shares[0], shares.at(-1)];
  const expected = `the expected ${words.level.singular}`;
  if (point === undefined || lowest === undefined || highest === undefined) {
    if (lines.some((line) => line.hides))
      return `The figures of these ${words.strand.plural} may not be shown.`;
    return `No ${words.trainee.singular} has been judged against an expected ${words.level.singular} yet.`;
  }
  const [least, most] = [lowest, highest].map((line) => percentText(line.atOrAbove, line.judged));
  const share = `the share of judged ${words.trainee.plural} at or above ${expected}`;
  const hidden = hiddenShares(lines, words);
  const every = `every ${words.strand.singular}${hidden === null ? "" : " in which it is told"}`;
  const range =
    least === most
      ? `${share} is ${least} in ${shares.length === 1 ? lowest.strand : every}`
      : `${share} runs from ${least} in ${lowest.strand} to ${most} in ${highest.strand}`;
  const states = statesInWords(lines, words);
  const untold = hidden === null ? "" : `, and is suppressed in ${hidden}`;
  return `At ${point}, ${range}${untold}${states === null ? "" : `; ${states}`}.`;
}
