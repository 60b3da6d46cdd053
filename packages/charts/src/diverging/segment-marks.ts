import { barX, type Markish, text } from "@observablehq/plot";
import { colourOf } from "../palette/index.js";
import { type DivergingLayout, numberOf, numberSize, type PlacedSegment } from "./layout.js";
import { barHeight, type NameLayout } from "./names.js";

const place = {
  fy: (segment: PlacedSegment) => segment.row.strand,
  y: (segment: PlacedSegment) => segment.row.reviewPoint,
};

/** The rule at the expected level, the segments of every bar, and their numbers. */
export function segmentMarks(layout: DivergingLayout, names: NameLayout): Markish[] {
  const { over, pitch } = names;
  const segments = layout.placed.flat();
  const ofKind = (kind: "level" | "state") =>
    segments.filter((segment) => segment.kind.kind === kind && segment.x2 > segment.x1);
  const numbers = (anchor: "start" | "middle" | "end", isHidden: boolean) =>
    text(
      segments.filter(({ number, row }) => number?.anchor === anchor && (row.count === null) === isHidden),
      {
        ...place,
        x: (segment: PlacedSegment) => segment.number!.x,
        dy: over + barHeight / 2 - pitch / 2,
        text: (segment: PlacedSegment) => numberOf(segment.row),
        textAnchor: anchor,
        fontSize: numberSize,
        fontVariant: "tabular-nums",
        // A symbol on a texture stands out from it.
        ...(isHidden ? { stroke: colourOf("--chart-paper"), strokeWidth: 5 } : {}),
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
        insetTop: over + 0.5,
        insetBottom: pitch - over - barHeight + 0.5,
      }),
    ),
    // Once a bar, a little taller than it, so that the rules of neighbouring bars meet.
    barX(
      names.strands.flatMap((strand) =>
        names.bands.slice(names.strandAt === "band" ? 1 : 0).map((band) => ({ strand, band })),
      ),
      {
        fy: "strand",
        y: "band",
        x1: layout.zero - 0.75,
        x2: layout.zero + 0.75,
        insetTop: over - 2,
        insetBottom: pitch - over - barHeight - 2,
        fill: colourOf("--chart-ink"),
      },
    ),
    ...(["start", "middle", "end"] as const).flatMap((anchor) => [
      numbers(anchor, false),
      numbers(anchor, true),
    ]),
  ];
}
