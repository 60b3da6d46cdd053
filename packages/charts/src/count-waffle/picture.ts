import { plot, ruleX, text, waffleY } from "@observablehq/plot";
import { plainSvg, stillPicture } from "../accessible/index.js";
import { type BarLine, barLines } from "../diverging/bar-line.js";
import { segmentKinds } from "../diverging/segment-kinds.js";
import type { StrandBar } from "../diverging/strand-bar.js";
import { drawLegend, type PictureOptions, pictureWidth, svgElement } from "../drawing/index.js";
import { colourOf, statePatterns } from "../palette/index.js";
import { reviewPointBarsSentence } from "../review-point-bars/sentence.js";
import { statusSymbol } from "../table/index.js";
import { layOutWaffle, waffleSizes } from "./layout.js";

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
  const crowded = lines.find((line) => (line.all ?? 0) >= 30);
  if (crowded !== undefined) {
    throw new RangeError(
      `countWaffle requires fewer than 30 trainees a strand: ${crowded.strand} has ${crowded.all}`,
    );
  }
  const kinds = segmentKinds(lines, id);
  const kindOf = (row: StrandBar) => kinds.find((kind) => kind.key === row.key)!;
  const segments = lines.flatMap((line) => line.segments).filter((row) => kindOf(row) !== undefined);
  const expecting = lines.flatMap((line) => {
    const key = line.segments.find((row) => row.label === line.expected && row.kind === "level")?.key;
    return key === undefined ? [] : [{ strand: line.strand, key }];
  });
  const layout = layOutWaffle(lines, kinds, width);
  const { above, left, right, over, under, tall, headHeight } = layout;
  const ink = colourOf("--chart-ink");
  const beside = { fy: "strand", fontSize: waffleSizes.name, fill: ink, lineAnchor: "middle" as const };

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
    marks: [
      ruleX(expecting, {
        fy: "strand",
        x: "key",
        dx: -layout.column / 2,
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
          multiple: layout.across,
          gap: 2.5,
          rx: 2,
          fill: (row: StrandBar) => kindOf(row).fill,
          stroke: (row: StrandBar) => kindOf(row).edge,
        },
      ),
      text(segments, {
        fy: "strand",
        x: "key",
        y: 0,
        dx: layout.inset - layout.column / 2,
        dy: 11,
        textAnchor: "start",
        text: (row: StrandBar) =>
          row.count === null ? statusSymbol(row.status ?? "UNAVAILABLE") : String(row.count),
        fontSize: waffleSizes.number,
        fill: (row: StrandBar) => (row.count === 0 ? colourOf("--chart-quiet") : ink),
      }),
      text(lines, {
        ...beside,
        frameAnchor: above ? "top-left" : "left",
        dx: -left,
        dy: above ? 14 : (over - under) / 2,
        text: (_line: BarLine, at: number) => layout.names[at]!,
        fontWeight: 600,
        textAnchor: "start",
        lineHeight: 1.2,
      }),
      text(lines, {
        ...beside,
        frameAnchor: above ? "top-right" : "right",
        dx: right,
        dy: above ? 14 : (over - under) / 2,
        text: (_line: BarLine, at: number) => layout.shares[at]!,
        textAnchor: "end",
      }),
    ],
  }) as Element;

  plainSvg(svg, id);
  svg.prepend(statePatterns(document, id));
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
  svg.append(above ? drawLegend(document, kinds, width) : svgElement(document, "g", {}, heads));
  return stillPicture(svg, options.name ?? reviewPointBarsSentence(rows, options.words));
}
