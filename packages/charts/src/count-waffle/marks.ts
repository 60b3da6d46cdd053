import { type Markish, ruleX, text, waffleY } from "@observablehq/plot";
import type { BarLine } from "../bar-lines/bar-line.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import type { SegmentKind } from "../diverging/segment-kinds.js";
import { colourOf } from "../palette/index.js";
import { statusSymbol } from "../table/index.js";
import { type layOutWaffle, waffleSizes } from "./layout.js";

/** The rule before the expected level, the tiles with their counts, and the name and share of every strip. */
export function waffleMarks(
  lines: readonly BarLine[],
  kinds: readonly SegmentKind[],
  layout: ReturnType<typeof layOutWaffle>,
): Markish[] {
  const { above, left, right, over, under, column, across, inset, names, shares } = layout;
  const kindOf = new Map(kinds.map((kind) => [kind.key, kind]));
  const segments = lines.flatMap((line) => line.segments).filter((row) => kindOf.has(row.key));
  const expecting = segments.filter((row) => row.rank !== null && row.rank === row.expectedRank);
  const ink = colourOf("--chart-ink");
  const words = { fy: "strand", fontSize: waffleSizes.name, fill: ink, dy: above ? 14 : (over - under) / 2 };
  return [
    ruleX(expecting, {
      fy: "strand",
      x: "key",
      dx: -column / 2,
      insetTop: over - 4,
      insetBottom: 4,
      stroke: ink,
      strokeWidth: 1.5,
    }),
    waffleY(
      segments.filter((row) => (row.count ?? 0) > 0),
      {
        fy: "strand",
        x: "key",
        y: "count",
        multiple: across,
        gap: 2.5,
        rx: 2,
        fill: (row: StrandBar) => kindOf.get(row.key)!.fill,
        stroke: (row: StrandBar) => kindOf.get(row.key)!.edge,
      },
    ),
    text(segments, {
      fy: "strand",
      x: "key",
      y: 0,
      dx: inset - column / 2,
      dy: 11,
      textAnchor: "start",
      text: (row: StrandBar) =>
        row.count === null ? statusSymbol(row.status ?? "UNAVAILABLE") : String(row.count),
      fontSize: waffleSizes.number,
      fill: (row: StrandBar) => (row.count === 0 ? colourOf("--chart-quiet") : ink),
    }),
    text(lines, {
      ...words,
      frameAnchor: above ? "top-left" : "left",
      dx: -left,
      lineAnchor: "middle",
      text: (_line: BarLine, at: number) => names[at]!,
      fontWeight: 600,
      textAnchor: "start",
      lineHeight: 1.2,
    }),
    text(lines, {
      ...words,
      frameAnchor: above ? "top-right" : "right",
      dx: right,
      lineAnchor: "middle",
      text: (_line: BarLine, at: number) => shares[at]!,
      textAnchor: "end",
    }),
  ];
}
