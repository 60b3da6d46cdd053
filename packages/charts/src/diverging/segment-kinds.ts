import { colourOf, type ChartState, levelColour, stateFill } from "../palette/index.js";
import type { BarLine } from "../bar-lines/bar-line.js";

/** One kind of segment, as legend, picture and table columns list them: levels upwards, then states. */
export interface SegmentKind {
  readonly key: string;
  readonly label: string;
  readonly kind: "level" | "state";
  readonly fill: string;
  readonly ink: string;
  readonly edge: string;
}

/**
 * The kinds of segment of a chart. States that nobody is in, in any bar, are left out; levels never are.
 *
 * @param id that of the chart, for the textures of the states
 */
export function segmentKinds(lines: readonly BarLine[], id: string): readonly SegmentKind[] {
  const kinds = new Map<string, SegmentKind>();
  const levels = Math.max(1, ...lines.flatMap((line) => line.segments.map((row) => row.rank ?? 0)));
  const segments = lines.flatMap((line) => line.segments);
  for (const row of segments) {
    if (kinds.has(row.key)) continue;
    if (row.kind === "state" && !segments.some((one) => one.key === row.key && one.count !== 0)) continue;
    const colours =
      row.kind === "level"
        ? levelColour(row.rank!, levels)
        : {
            fill: stateFill(row.key as ChartState, id),
            ink: colourOf("--chart-ink"),
            edge: colourOf("--chart-state"),
          };
    kinds.set(row.key, { key: row.key, label: row.label, kind: row.kind, ...colours });
  }
  return [...kinds.values()];
}
