import { barLines } from "../bar-lines/bar-line.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import { divergingTable } from "../bar-lines/table.js";
import type { ChartTable } from "../table/index.js";
import { capitalised, type ChartWords, neutralWords } from "../words/index.js";

/**
 * The numbers of {@link reviewPointBars}: a row a strand, in the order of the picture.
 *
 * @throws RangeError when the rows are of more than one review point
 */
export function reviewPointBarsTable(
  rows: readonly StrandBar[],
  words: ChartWords = neutralWords,
): ChartTable {
  const lines = barLines(rows);
  const points = [...new Set(lines.map((line) => line.reviewPoint))];
  if (points.length > 1) {
    throw new RangeError(`reviewPointBarsTable requires the rows of one review point: ${points.join(", ")}`);
  }
  const where = points[0] === undefined ? "" : ` at ${points[0]}`;
  const caption = `${capitalised(words.trainee.plural)} by ${words.level.singular} and ${words.strand.singular}${where}`;
  return divergingTable(lines, caption, words, false);
}
