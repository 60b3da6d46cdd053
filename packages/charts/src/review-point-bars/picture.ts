import { barLines } from "../bar-lines/bar-line.js";
import { type DivergingOptions, drawDiverging } from "../diverging/index.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import { reviewPointBarsSentence } from "./sentence.js";

/**
 * One diverging bar a strand, all at the same review point: the first picture of a hub's home page.
 *
 * @param rows of one review point; every level and state of every bar, counts of zero included
 * @throws RangeError when the width is out of bounds
 */
export function reviewPointBars(rows: readonly StrandBar[], options: DivergingOptions): Element {
  return drawDiverging(barLines(rows), reviewPointBarsSentence(rows, options.words), options);
}
