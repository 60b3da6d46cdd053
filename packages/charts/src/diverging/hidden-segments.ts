import type { BarLine } from "../bar-lines/bar-line.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import { colourOf, hiddenFill } from "../palette/index.js";
import type { SegmentKind } from "./segment-kinds.js";

const key = "hidden";

/** How the hidden levels of a side are drawn: one block of their own texture, named in the legend. */
export function hiddenKind(id: string): SegmentKind {
  return {
    key,
    label: "kept confidential (c)",
    kind: "level",
    fill: hiddenFill(id),
    ink: colourOf("--chart-ink"),
    edge: colourOf("--chart-state"),
  };
}

/** The hidden levels of a bar as one segment a side, beyond those that are known: below to the left, the others to the right. */
export function hiddenSegments(line: BarLine): readonly StrandBar[] {
  return line.together
    .filter(({ count }) => count > 0)
    .map(({ side, levels, count }) => {
      const base = { ...levels[0]!, key, count: null };
      const end = (side === "below" ? line.below : line.atOrAbove)!;
      return side === "below"
        ? { ...base, x1: -end, x2: count - end }
        : { ...base, x1: end - count, x2: end };
    });
}
