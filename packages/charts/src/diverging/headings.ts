import { svgElement, textWidth } from "../drawing/index.js";
import { colourOf } from "../palette/index.js";
import type { ChartWords } from "../words/index.js";
import type { DivergingLayout } from "./layout.js";
import type { SegmentKind } from "./segment-kinds.js";

/** Height of the headings over the columns, px. */
export const headingHeight = 22;

const size = 12;

/** The headings: which side of the rule is which. State columns are told by texture and legend. */
export function drawHeadings(
  document: Document,
  layout: DivergingLayout,
  _kinds: readonly SegmentKind[],
  width: number,
  words: ChartWords,
): SVGElement {
  const level = words.level.singular;
  const long = [`below the expected ${level}`, `at or above`] as const;
  const fits = textWidth(long[0], size) + 8 <= layout.zero;
  const left = fits ? `◂ ${long[0]}` : "◂ below";
  const right = width < 560 ? "at or above ▸" : `at or above ▸`;
  const base = { y: 12, "font-size": size, fill: colourOf("--chart-quiet") };
  return svgElement(document, "g", {}, [
    svgElement(document, "text", { ...base, x: layout.zero - 6, "text-anchor": "end" }, [left]),
    svgElement(document, "text", { ...base, x: layout.zero + 6, "text-anchor": "start" }, [right]),
  ]);
}
