import { barLines } from "../bar-lines/bar-line.js";
import { type DivergingOptions, drawDiverging } from "../diverging/index.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import { strandBarsSentence } from "./sentence.js";

/**
 * Diverging bars strand by strand, a bar a review point: levels below the expected one to the left of the rule, at or
 * above it to the right, and not judged, deferred and withdrawn in columns of their own.
 *
 * @param rows every level and state of every bar, counts of zero included, in the order to be drawn
 * @throws RangeError when the width is out of bounds
 */
export function strandBars(rows: readonly StrandBar[], options: DivergingOptions): Element {
  return drawDiverging(barLines(rows), strandBarsSentence(rows, options.words), options);
}
