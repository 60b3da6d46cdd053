import { textWidth, wrapText } from "../drawing/index.js";
import type { BarLine } from "./bar-line.js";

/** Where the names of strands and review points stand, and where the bars may begin. */
export interface NameLayout {
  readonly strands: readonly string[];
  /** Whether names stand above their bars, in a band of their own: the first. */
  readonly above: boolean;
  /** Bands of every strand from the top. */
  readonly bands: readonly string[];
  readonly texts: readonly { readonly strand: string; readonly text: string }[];
  /** Empty when there is only one review point. */
  readonly points: readonly BarLine[];
  readonly pointsFrom: number;
  readonly barsFrom: number;
}

const size = 13;
const nameBand = " ";

/**
 * Wide pictures name strands at the left, on up to as many lines as fit beside the bars; narrow ones above the bars.
 *
 * @param width px
 */
export function layOutNames(lines: readonly BarLine[], width: number): NameLayout {
  const strands = [...new Set(lines.map((line) => line.strand))];
  const points = [...new Set(lines.map((line) => line.reviewPoint))];
  const several = points.length > 1;
  const pointWidth = several
    ? Math.min(120, Math.max(...points.map((point) => textWidth(point, 12)))) + 10
    : 0;
  if (width < 560) {
    return {
      strands,
      above: true,
      bands: [nameBand, ...points],
      texts: strands.map((strand) => ({ strand, text: wrapText(strand, width, size, 1).join("\n") })),
      points: several ? lines : [],
      pointsFrom: 0,
      barsFrom: pointWidth,
    };
  }
  const room = Math.min(0.24 * width, 190);
  const texts = strands.map((strand) => wrapText(strand, room, size, several ? 3 : 2));
  const nameWidth = Math.max(...texts.flat().map((text) => textWidth(text, size)), 60) + 14;
  return {
    strands,
    above: false,
    bands: points,
    texts: strands.map((strand, at) => ({ strand, text: texts[at]!.join("\n") })),
    points: several ? lines : [],
    pointsFrom: nameWidth,
    barsFrom: nameWidth + pointWidth,
  };
}
