import { barX, type Markish, ruleX, text } from "@observablehq/plot";
import { colourOf } from "../palette/index.js";
import { withSeparators } from "../words/index.js";
import { type DivergingLayout, numberSize, type PlacedSegment } from "./layout.js";

const place = {
  fy: (segment: PlacedSegment) => segment.row.strand,
  y: (segment: PlacedSegment) => segment.row.reviewPoint,
};

/** The rule at the expected level, the segments of every bar, and their numbers. */
export function segmentMarks(
  layout: DivergingLayout,
  strands: readonly string[],
  nameHeight: number,
): Markish[] {
  const segments = layout.placed.flat();
  const ofKind = (kind: "level" | "state") => segments.filter((segment) => segment.kind.kind === kind);
  const numbers = (anchor: "start" | "middle" | "end") =>
    text(
      segments.filter((segment) => segment.number?.anchor === anchor),
      {
        ...place,
        x: (segment: PlacedSegment) => segment.number!.x,
        text: (segment: PlacedSegment) => withSeparators(segment.row.count!),
        textAnchor: anchor,
        fontSize: numberSize,
        fontVariant: "tabular-nums",
        fill: (segment: PlacedSegment) => (anchor === "middle" ? segment.kind.ink : colourOf("--chart-ink")),
      },
    );
  return [
    ...(["level", "state"] as const).map((kind) =>
      barX(ofKind(kind), {
        ...place,
        x1: "x1",
        x2: "x2",
        fill: (segment: PlacedSegment) => segment.kind.fill,
        stroke: (segment: PlacedSegment) => segment.kind.edge,
        strokeWidth: 1,
        insetTop: 0.5,
        insetBottom: 0.5,
      }),
    ),
    ruleX(strands, {
      fy: (strand: string) => strand,
      x: layout.zero,
      stroke: colourOf("--chart-ink"),
      strokeWidth: 1.5,
      insetTop: nameHeight,
    }),
    ...(["start", "middle", "end"] as const).map(numbers),
  ];
}
