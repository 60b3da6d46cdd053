import { type Markish, text } from "@observablehq/plot";
import { colourOf } from "../palette/index.js";
import type { BarLine } from "./bar-line.js";
import { type NameLayout, nameSizes } from "./names.js";

/** The names of strands and review points, and at the end of every bar its share at or above the expected level. */
export function nameMarks(
  names: NameLayout,
  lines: readonly BarLine[],
  shares: readonly string[],
  width: number,
): Markish[] {
  return [
    text(names.texts, {
      fy: "strand",
      ...(names.above ? { y: () => names.bands[0]! } : { frameAnchor: "left" as const }),
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
      text: "reviewPoint",
      textAnchor: "start",
      fontSize: nameSizes.point,
      fill: colourOf("--chart-quiet"),
    }),
    text(lines, {
      fy: "strand",
      y: "reviewPoint",
      x: width,
      text: (_line: BarLine, at: number) => shares[at]!,
      textAnchor: "end",
      fontSize: nameSizes.strand,
      fontVariant: "tabular-nums",
      fill: colourOf("--chart-ink"),
    }),
  ];
}
