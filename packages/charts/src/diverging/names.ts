import { textWidth, wrapText } from "../drawing/index.js";
import type { BarLine } from "../bar-lines/bar-line.js";

/** Where the names of strands and review points stand, and where the bars may begin. */
export interface NameLayout {
  readonly strands: readonly string[];
  /** Bands of every strand from the top; with several bars, the first holds the strand's name. */
  readonly bands: readonly string[];
  /** Height of a band that holds a bar, px. */
  readonly pitch: number;
  /** Room within a band above its bar for words: none in a wide picture. */
  readonly over: number;
  /** Where a strand's name stands: left of its one bar, in the first band, or in the room above its one bar. */
  readonly strandAt: "left" | "band" | "over";
  readonly texts: readonly { readonly strand: string; readonly text: string }[];
  /** Bars that are named after their review point: none when there is only one. */
  readonly points: readonly BarLine[];
  /** Left edge of the bars, px. */
  readonly barsFrom: number;
}

/** Font sizes of strands (bold) and of review points, px. */
export const nameSizes = { strand: 13, point: 12.5 } as const;

/** Height of a bar, px: also the least height of a target for pointers. */
export const barHeight = 24;

const boldness = 1.08;
const nameBand = " ";

/**
 * Names of strands stand at the left of their one bar, and above several; in a picture below 560 px, every name and
 * share stands above its bar, so that the bars have the whole width.
 *
 * @param width px
 */
export function layOutNames(lines: readonly BarLine[], width: number): NameLayout {
  const strands = [...new Set(lines.map((line) => line.strand))];
  const points = [...new Set(lines.map((line) => line.reviewPoint))];
  const several = points.length > 1;
  const narrow = width < 560;
  const room = several ? width : narrow ? width - 60 : Math.min(0.26 * width, 220);
  const oneLine = several || narrow;
  const texts = strands.map((strand) => wrapText(strand, room / boldness, nameSizes.strand, oneLine ? 1 : 2));
  const widest = narrow
    ? 0
    : several
      ? Math.max(0, ...points.map((point) => textWidth(point, nameSizes.point)))
      : Math.max(0, ...texts.flat().map((text) => textWidth(text, nameSizes.strand) * boldness));
  return {
    strands,
    bands: several ? [nameBand, ...points] : points,
    pitch: narrow ? 48 : 28,
    over: narrow ? 22 : 2,
    strandAt: several ? "band" : narrow ? "over" : "left",
    texts: strands.map((strand, at) => ({ strand, text: texts[at]!.join("\n") })),
    points: several ? lines : [],
    barsFrom: widest === 0 ? 0 : Math.min(widest, width / 3) + 10,
  };
}
