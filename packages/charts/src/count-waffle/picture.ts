import { plot } from "@observablehq/plot";
import { plainSvg, stillPicture } from "../accessible/index.js";
import { barLines } from "../bar-lines/bar-line.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";
import { segmentKinds } from "../diverging/segment-kinds.js";
import { drawLegend, type PictureOptions, pictureWidth } from "../drawing/index.js";
import { svgElement } from "../markup/svg-element.js";
import { colourOf, statePatterns } from "../palette/index.js";
import { reviewPointBarsSentence } from "../review-point-bars/sentence.js";
import { fewestForBars } from "./fits-waffle.js";
import { layOutWaffle, waffleSizes } from "./layout.js";
import { waffleMarks } from "./marks.js";

/**
 * One tile a trainee, for groups too small for bars: a strip a strand, a column a level and a state; a rule before the
 * column of the expected level.
 *
 * @param rows of one review point; every level and state of every strand, counts of zero included
 * @throws RangeError when a strand has 30 trainees or more, or the width is out of bounds
 */
export function countWaffle(rows: readonly StrandBar[], options: PictureOptions): Element {
  const { document, id } = options;
  const width = pictureWidth(options.width);
  const lines = barLines(rows);
  const crowded = lines.find((line) => (line.all ?? 0) >= fewestForBars);
  if (crowded !== undefined) {
    throw new RangeError(
      `countWaffle requires fewer than ${fewestForBars} trainees a strand: ${crowded.strand} has ${crowded.all}`,
    );
  }
  const kinds = segmentKinds(lines, id);
  const layout = layOutWaffle(lines, kinds, width);
  const { left, right, over, under, tall, headHeight } = layout;

  const svg = plot({
    document,
    width,
    height: headHeight + lines.length * (over + tall + under),
    margin: 0,
    marginTop: headHeight,
    marginLeft: left,
    marginRight: right,
    axis: null,
    x: { type: "band", domain: kinds.map((kind) => kind.key), padding: 0, round: false },
    y: { domain: [0, layout.people], insetTop: over, insetBottom: under },
    fy: { domain: lines.map((line) => line.strand), padding: 0, round: false },
    marks: [waffleMarks(lines, kinds, layout)],
  }) as Element;

  plainSvg(svg, id);
  const head = { "text-anchor": "start", "font-size": waffleSizes.number, fill: colourOf("--chart-quiet") };
  const heads = layout.heads.flatMap((words, at) =>
    words.map((word, line) =>
      svgElement(
        document,
        "text",
        { ...head, x: left + at * layout.column + layout.inset, y: 12 + 15 * line },
        [word],
      ),
    ),
  );
  const legend = layout.above ? drawLegend(document, kinds, width) : svgElement(document, "g", {}, heads);
  svg.prepend(statePatterns(document, id), legend);
  return stillPicture(svg, options.name ?? reviewPointBarsSentence(rows, options.words));
}
