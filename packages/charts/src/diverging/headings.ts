import { textWidth } from "../drawing/index.js";
import { svgElement } from "../markup/svg-element.js";
import { colourOf } from "../palette/index.js";
import type { ChartWords } from "../words/index.js";
import type { DivergingLayout } from "./layout.js";
import type { SegmentKind } from "./segment-kinds.js";

/** Height of the headings over the columns, px. */
export const headingHeight = 22;

const size = 12;

/**
 * The headings: which side of the rule is which, the state of each column where there is room, and the share.
 *
 * @param shareAt right edge of the column of shares, px; null when shares stand above their bars
 */
export function drawHeadings(
  document: Document,
  layout: DivergingLayout,
  kinds: readonly SegmentKind[],
  words: ChartWords,
  shareAt: number | null,
): SVGElement {
  const { zero, stateStart } = layout;
  const below = [`◂ below the expected ${words.level.singular}`, "◂ below", "◂"];
  const base = { y: 12, "font-size": size, fill: colourOf("--chart-quiet") };
  const heading = (x: number, anchor: string, text: string) =>
    svgElement(document, "text", { ...base, x, "text-anchor": anchor }, [text]);
  return svgElement(document, "g", {}, [
    heading(zero - 6, "end", below.find((text) => textWidth(text, size) + 6 <= zero) ?? ""),
    heading(zero + 6, "start", "at or above ▸"),
    ...(shareAt === null ? [] : [heading(shareAt, "end", "% of judged")]),
    ...(hasStateHeadings(layout, kinds)
      ? kinds.flatMap((kind) => {
          const x = stateStart.get(kind.key);
          return x === undefined ? [] : [heading(x, "start", kind.label)];
        })
      : []),
  ]);
}

/** Whether every column of a state is wide enough for its own heading; if not, the legend names the states. */
export function hasStateHeadings(
  { stateStart, statesEnd }: DivergingLayout,
  kinds: readonly SegmentKind[],
): boolean {
  const starts = [...stateStart.entries()];
  return starts.every(([key, x], at) => {
    const label = kinds.find((kind) => kind.key === key)?.label ?? "";
    return textWidth(label, size) <= (starts[at + 1]?.[1] ?? statesEnd) - x + 0.5;
  });
}
