import { type Markish, text } from "@observablehq/plot";
import { colourOf } from "../palette/index.js";
import type { BarLine } from "../bar-lines/bar-line.js";
import { barHeight, type NameLayout, nameSizes } from "./names.js";

/** The names of strands and review points, and for every bar its share at or above the expected level. */
export function nameMarks(
  names: NameLayout,
  lines: readonly BarLine[],
  shares: readonly string[],
  width: number,
): Markish[] {
  const { over, pitch, strandAt, bands } = names;
  // From the middle of a band to the middle of its words: that of the bar, or of the room above it.
  const middle = over > 2 ? over / 2 - pitch / 2 : over + barHeight / 2 - pitch / 2;
  const strandPlace =
    strandAt === "left"
      ? { frameAnchor: "left" as const }
      : { y: () => bands[0]!, dy: strandAt === "band" ? pitch / 2 - 14 : middle };
  return [
    text(names.texts, {
      fy: "strand",
      ...strandPlace,
      x: 0,
      text: "text",
      textAnchor: "start",
      fontSize: nameSizes.strand,
      fontWeight: 600,
      lineHeight: 1.2,
      fill: colourOf("--chart-ink"),
    }),
    text(names.points, {
      fy: "strand",
      y: "reviewPoint",
      x: 0,
      dy: middle,
      text: "reviewPoint",
      textAnchor: "start",
      fontSize: nameSizes.point,
      fill: colourOf("--chart-quiet"),
    }),
    text(lines, {
      fy: "strand",
      y: "reviewPoint",
      x: width,
      dy: middle,
      text: (_line: BarLine, at: number) => shares[at]!,
      textAnchor: "end",
      fontSize: nameSizes.strand,
      fontVariant: "tabular-nums",
      fill: colourOf("--chart-ink"),
    }),
  ];
}
