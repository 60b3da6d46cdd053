import { barX, type Markish, text } from "@observablehq/plot";
import { colourOf } from "../palette/index.js";
import { withSeparators } from "../words/index.js";
import type { CompletenessRow } from "./completeness-row.js";
import { type CompletenessSegment, type layOutCompleteness, sizes } from "./layout.js";

const barHeight = 24;

/** The bars with their numbers, the name at the start of each and its words at the end. */
export function completenessMarks(
  rows: readonly CompletenessRow[],
  { above, names, ends, pitch, segments }: ReturnType<typeof layOutCompleteness>,
  width: number,
): Markish[] {
  const over = above ? 20 : (pitch - barHeight) / 2;
  const under = pitch - barHeight - over;
  const nameAt = { y: "key", dy: above ? -15 : 0, fontSize: sizes.name, fill: colourOf("--chart-ink") };
  const numbers = (hatched: boolean) =>
    text(
      segments.filter((segment) => segment.fits && (segment.kind.key === "missing") === hatched),
      {
        y: "key",
        x: (segment: CompletenessSegment) => (segment.x1 + segment.x2) / 2,
        dy: (over - under) / 2,
        text: (segment: CompletenessSegment) => withSeparators(segment.count),
        fontSize: sizes.number,
        fontVariant: "tabular-nums",
        fill: (segment: CompletenessSegment) => segment.kind.ink,
        // A number upon hatching gets a halo of paper.
        ...(hatched ? { stroke: colourOf("--chart-paper"), strokeWidth: 4 } : {}),
      },
    );
  return [
    barX(segments, {
      y: "key",
      x1: "x1",
      x2: "x2",
      insetTop: over,
      insetBottom: under,
      fill: (segment: CompletenessSegment) => segment.kind.fill,
      stroke: (segment: CompletenessSegment) => segment.kind.edge,
      strokeWidth: 1,
    }),
    numbers(false),
    numbers(true),
    text(rows, {
      ...nameAt,
      x: 0,
      text: (_row: CompletenessRow, at: number) => names[at]!,
      textAnchor: "start",
      lineHeight: 1.15,
    }),
    text(rows, {
      ...nameAt,
      x: width,
      text: (_row: CompletenessRow, at: number) => ends[at]!,
      textAnchor: "end",
      fontVariant: "tabular-nums",
    }),
  ];
}
