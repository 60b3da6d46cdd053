import type { BarLine } from "../bar-lines/bar-line.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import { colourOf, hiddenFill } from "../palette/index.js";
import { statusSymbol, statusWord } from "../table/index.js";
import type { SegmentKind } from "./segment-kinds.js";

const key = "hidden";

/** How the hidden levels of a side are drawn: one block of their own texture, named in the legend. */
export function hiddenKind(id: string): SegmentKind {
  return {
    key,
    label: `${statusWord("SUPPRESSED")} (${statusSymbol("SUPPRESSED")})`,
    kind: "level",
    fill: hiddenFill(id),
    ink: colourOf("--chart-ink"),
    edge: colourOf("--chart-state"),
  };
}

/**
 * The hidden levels of a bar as one segment a side, beyond those that are known: below to the left, the others to the
 * right. Of a side whose number is hidden too there is none.
 */
export function hiddenSegments({ segments, below, atOrAbove }: BarLine): readonly StrandBar[] {
  const levels = segments.filter(({ kind, expectedRank }) => kind === "level" && expectedRank !== null);
  const isBelow = ({ rank, expectedRank }: StrandBar) => rank! < expectedRank!;
  return [
    ...together(levels.filter(isBelow), below, (people, all) => ({ x1: -all, x2: people - all })),
    ...together(
      levels.filter((row) => !isBelow(row)),
      atOrAbove,
      (people, all) => ({ x1: all - people, x2: all }),
    ),
  ];
}

function together(
  levels: readonly StrandBar[],
  all: number | null,
  place: (people: number, all: number) => Pick<StrandBar, "x1" | "x2">,
): StrandBar[] {
  const first = levels.find(({ count }) => count === null);
  if (first === undefined || all === null) return [];
  const people = levels.reduce((left, { count }) => left - (count ?? 0), all);
  return people === 0 ? [] : [{ ...first, key, ...place(people, all) }];
}
