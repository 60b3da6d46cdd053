import { barX, plot } from "@observablehq/plot";
import { drillDown, mostLinks, plainSvg, stillPicture } from "../accessible/index.js";
import { drawLegend, layOutLegend, type PictureOptions, pictureWidth, wrapText } from "../drawing/index.js";
import { svgElement } from "../markup/svg-element.js";
import { colourOf, statePatterns } from "../palette/index.js";
import { neutralWords, type Word } from "../words/index.js";
import type { CompletenessRow } from "./completeness-row.js";
import { completenessKinds, endText, layOutCompleteness, sizes } from "./layout.js";
import { completenessMarks } from "./marks.js";
import { moreInWords } from "./more.js";
import { byMissing } from "./order.js";
import { completenessSentence } from "./sentence.js";

/** What the completeness chart is handed. */
export interface CompletenessOptions extends PictureOptions {
  /** What a row is, e.g. the provider's word for school. */
  readonly group: Word;
  /** Rows drawn at most, those with most missing first; 20 unless told. The table has them all. */
  readonly limit?: number;
  /** Address behind a row; null for a row without one. With it the picture is a group of links. */
  readonly href?: (row: CompletenessRow) => string | null;
}

/**
 * One bar a school (or mentor, hub, subject): judged in time, judged late, missing; most missing first. Rows beyond the
 * limit are counted in a line below the bars.
 *
 * @throws RangeError when the width or the limit is out of bounds
 */
export function completenessBars(rows: readonly CompletenessRow[], options: CompletenessOptions): Element {
  const { document, id, group, limit = 20, words = neutralWords, href } = options;
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`completenessBars requires a whole limit from 1: ${limit}`);
  }
  const width = pictureWidth(options.width);
  const sorted = byMissing(rows);
  const shown = sorted.slice(0, limit);
  const more = moreInWords(sorted.slice(limit), group, words);
  const kinds = completenessKinds(id);
  const layout = layOutCompleteness(shown, kinds, width);
  const legend = layOutLegend(kinds, width);
  const marginTop = legend.height + 6;
  const moreLines = more === null ? [] : wrapText(more, width, sizes.name);
  const marginBottom = more === null ? 4 : 14 + 18 * moreLines.length;
  const height = marginTop + shown.length * layout.pitch + marginBottom;
  const linked = shown
    .map((row) => ({ ...row, address: href?.(row) ?? null }))
    .filter((row) => row.address !== null)
    .slice(0, mostLinks);

  const svg = plot({
    document,
    width,
    height,
    margin: 0,
    marginTop,
    marginBottom,
    axis: null,
    x: { type: "identity" },
    y: { type: "band", domain: shown.map((row) => row.key), padding: 0, round: false },
    marks: [
      completenessMarks(shown, layout, width),
      barX(linked, {
        y: "key",
        x1: 0,
        x2: width,
        fill: "transparent",
        href: "address",
        ariaLabel: (row: CompletenessRow) => `${row.label}: ${endText(row)}`,
      }),
    ],
  }) as Element;

  plainSvg(svg, id);
  svg.prepend(statePatterns(document, id), drawLegend(document, kinds, width));
  const below = { "text-anchor": "start", "font-size": sizes.name, fill: colourOf("--chart-quiet") };
  const texts = moreLines.map((line, at) =>
    svgElement(document, "text", { ...below, x: 0, y: height - marginBottom + 22 + 18 * at }, [line]),
  );
  if (texts.length > 0) svg.append(svgElement(document, "g", {}, texts));
  const name = options.name ?? completenessSentence(rows, group, words);
  return linked.length > 0 ? drillDown(svg, name) : stillPicture(svg, name);
}
