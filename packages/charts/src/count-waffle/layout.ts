import type { BarLine } from "../bar-lines/bar-line.js";
import { lineShare } from "../bar-lines/line-texts.js";
import type { SegmentKind } from "../diverging/segment-kinds.js";
import { layOutLegend, textWidth, wrapText } from "../drawing/index.js";

/** Font sizes, and the side of a tile with its gap, px. */
export const waffleSizes = { name: 13, number: 12, tile: 16 } as const;

const boldness = 1.08;

/** Places strips, columns and tiles. Below 560 px a strip's name and share stand above it. */
export function layOutWaffle(lines: readonly BarLine[], kinds: readonly SegmentKind[], width: number) {
  const { name, number } = waffleSizes;
  const above = width < 560;
  const tile = above ? 13 : waffleSizes.tile;
  const shares = lines.map((line) => lineShare(line, above));
  const shareWidth = Math.max(0, ...shares.map((share) => textWidth(share, name))) + 14;
  const names = lines.map((line) =>
    wrapText(
      line.strand,
      (above ? width - shareWidth : Math.min(0.26 * width, 220)) / boldness,
      name,
      above ? 1 : 2,
    ),
  );
  const left = above ? 0 : Math.max(0, ...names.flat().map((text) => textWidth(text, name) * boldness)) + 14;
  const column = (width - left - (above ? 0 : shareWidth)) / Math.max(1, kinds.length);
  const heads = kinds.map((kind) => wrapText(kind.label, column - 6, number, 2));
  const across = Math.max(2, Math.min(5, Math.floor((column - 12) / tile)));
  const most = Math.max(1, ...lines.flatMap((line) => line.segments.map((row) => row.count ?? 0)));
  const rows = Math.max(above ? 1 : 2, Math.ceil(most / across));
  return {
    above,
    shares,
    names: names.map((text) => text.join("\n")),
    heads,
    left,
    right: above ? 0 : shareWidth,
    column,
    across,
    /** From the left edge of a column to its tiles, px. */
    inset: (column - across * tile) / 2 + 1,
    /** Trainees that a full column of a strip holds. */
    people: rows * across,
    headHeight: above
      ? layOutLegend(kinds, width).height + 4
      : Math.max(1, ...heads.map((head) => head.length)) * 15 + 8,
    /** Within a strip: room for its name above, its tiles, and the numbers below. */
    over: above ? 26 : 8,
    tall: rows * tile,
    under: 20,
  };
}
