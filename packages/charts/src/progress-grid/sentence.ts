import { type ChartWords, listInWords, neutralWords, numberAlone } from "../words/index.js";
import type { ProgressGridCell } from "./grid-cell.js";
import { gridOf } from "./grid.js";
import { reachedAt } from "./reached.js";

/**
 * At which review point each strand first has enough of those judged at or above the expected level.
 *
 * @param threshold percentage that counts as enough, 0–100
 */
export function progressGridSentence(
  cells: readonly ProgressGridCell[],
  threshold: number,
  words: ChartWords = neutralWords,
): string {
  const { strands, reviewPoints } = gridOf(cells);
  if (cells.every((cell) => cell.percent === null)) {
    return `No share at or above the expected ${words.level.singular} can be shown yet.`;
  }
  const say = (count: number) => numberAlone(count, words.numbersInWordsUpTo);
  const share = `${threshold}% of those judged at or above the expected ${words.level.singular}`;
  const reached = reviewPoints.flatMap((point) => {
    const count = strands.filter((strand) => reachedAt(cells, strand, threshold) === point).length;
    return count === 0 ? [] : [`${say(count)} first at ${point}`];
  });
  const not = strands.filter((strand) => reachedAt(cells, strand, threshold) === null);
  if (reached.length === 0) return `No ${words.strand.singular} has reached ${share} yet.`;
  const verb = strands.length - not.length === 1 ? "has" : "have";
  const who =
    not.length === 0
      ? `All ${say(strands.length)} ${words.strand.plural} have`
      : `${say(strands.length - not.length)} of ${say(strands.length)} ${words.strand.plural} ${verb}`;
  const rest = not.length === 0 ? "" : `; ${listInWords(not)} ${not.length === 1 ? "has" : "have"} not`;
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} reached ${share}: ${listInWords(reached)}${rest}.`;
}
