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
  /** Bars that are named after their review point: none when there is only one. */
  readonly points: readonly BarLine[];
  /** Left edge of the bars, px. */
  readonly barsFrom: number;
}

/** Font sizes of strands (bold) and of review points, px. */
export const nameSizes = { strand: 13, point: 12.5 } as const;

const boldness = 1.08;
const nameBand = " ";

/**
 * Names of strands stand at the left of their one bar; above their bars when there are several or the picture is narrow.
 *
 * @param width px
 */
export function layOutNames(lines: readonly BarLine[], width: number): NameLayout {
  const strands = [...new Set(lines.map((line) => line.strand))];
  const points = [...new Set(lines.map((line) => line.reviewPoint))];
  const several = points.length > 1;
  const above = several || width < 560;
  const room = above ? width : Math.min(0.26 * width, 220);
  const texts = strands.map((strand) => wrapText(strand, room / boldness, nameSizes.strand, above ? 1 : 2));
  const widest = above
    ? Math.max(0, ...(several ? points : []).map((point) => textWidth(point, nameSizes.point)))
    : Math.max(0, ...texts.flat().map((text) => textWidth(text, nameSizes.strand) * boldness));
  return {
    strands,
    above,
    bands: above ? [nameBand, ...points] : points,
    texts: strands.map((strand, at) => ({ strand, text: texts[at]!.join("\n") })),
    points: several ? lines : [],
    barsFrom: widest === 0 ? 0 : Math.min(widest, width / 3) + 10,
  };
}
