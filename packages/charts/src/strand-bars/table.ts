import { barLines } from "../bar-lines/bar-line.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import { divergingTable } from "../bar-lines/table.js";
import type { ChartTable } from "../table/index.js";
import { capitalised, type ChartWords, neutralWords } from "../words/index.js";

/** The numbers of {@link strandBars}: a row a strand and review point, in the order of the picture. */
export function strandBarsTable(rows: readonly StrandBar[], words: ChartWords = neutralWords): ChartTable {
  const caption = `${capitalised(words.trainee.plural)} by ${words.level.singular}, ${words.strand.singular} and ${words.reviewPoint.singular}`;
  return divergingTable(barLines(rows), caption, words, true);
}
