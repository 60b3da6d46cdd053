import { plot, text, waffleY } from "@observablehq/plot";
import { plainSvg, stillPicture } from "../accessible/index.js";
import { barLines } from "../diverging/bar-line.js";
import { lineShare } from "../diverging/line-texts.js";
import { segmentKinds } from "../diverging/segment-kinds.js";
import type { StrandBar } from "../diverging/strand-bar.js";
import { type PictureOptions, pictureWidth, svgElement, textWidth, wrapText } from "../drawing/index.js";
import { colourOf, statePatterns } from "../palette/index.js";
import { reviewPointBarsSentence } from "../review-point-bars/sentence.js";

const size = 13;
const tile = 15;
const across = 5;

/**
 * One tile a trainee, for groups too small for bars: a strip a strand, a column a level and a state, the expected level
 * marked by a rule before it.
 *
 * @param rows of one review point; every level and state of every strand, counts of zero included
 * @throws RangeError when a strand has 30 trainees or more, which tiles no longer show well, or the width is out of bounds
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
  const above = width < 560;
  const names = new Map(
    lines.map((line) => [line.strand, wrapText(line.strand, above ? width : 180, size, above ? 1 : 3)]),
  );
  const marginLeft = above
    ? 0
    : Math.max(60, ...[...names.values()].flat().map((name) => textWidth(name, size))) + 16;
  const marginRight = above
    ? 0
    : Math.max(...lines.map((line) => textWidth(lineShare(line, false), size))) + 12;
  const column = (width - marginLeft - marginRight) / kinds.length;
  const heads = kinds.map((kind) => wrapText(kind.label, column - 8, 12, 3));
  const headHeight = Math.max(...heads.map((head) => head.length)) * 15 + 8;
  const columns = Math.max(2, Math.min(across, Math.floor((column - 30) / tile)));
  const most = Math.max(1, ...rows.map((row) => row.count ?? 0));
  const tall = Math.ceil(most / columns) * tile;
  const nameHeight = above ? 22 : 0;
  const strip = Math.max(tall, above ? tile : 40) + nameHeight + 18;

  const segments = lines
    .flatMap((line) => line.segments)
    .filter((row) => kinds.some((kind) => kind.key === row.key));
  const kindOf = (row: StrandBar) => kinds.find((kind) => kind.key === row.key)!;
  const people = (Math.max(tall, above ? tile : 40) / tile) * columns;

  const svg = plot({
    document,
    width,
    height: headHeight + lines.length * strip + 4,
    margin: 0,
    marginTop: headHeight,
    marginBottom: 4,
    marginLeft,
    marginRight,
    axis: null,
    x: { type: "band", domain: kinds.map((kind) => kind.key), padding: 0, round: false },
    y: { domain: [0, people] },
    fy: { domain: lines.map((line) => line.strand), padding: 0, round: false },
    marks: [
      waffleY(
        segments.filter((row) => (row.count ?? 0) > 0),
        {
          fy: "strand",
          x: "key",
          y: "count",
          multiple: columns,
          gap: 2,
          rx: 2,
          fill: (row: StrandBar) => kindOf(row).fill,
          stroke: (row: StrandBar) => kindOf(row).edge,
        },
      ),
      text(segments, {
        fy: "strand",
        x: "key",
        y: 0,
        dy: 0,
        text: (row: StrandBar) => (row.count === null ? "c" : String(row.count)),
        fontSize: 12,
        fill: colourOf("--chart-ink"),
      }),
    ],
  }) as Element;
  plainSvg(svg, id);
  svg.prepend(statePatterns(document, id));
  svg.append(
    ...heads.flatMap((head, at) =>
      head.map((word, line) =>
        svgElement(
          document,
          "text",
          { x: marginLeft + (at + 0.5) * column, y: 12 + 15 * line, "font-size": 12 },
          [word],
        ),
      ),
    ),
  );
  return stillPicture(svg, options.name ?? reviewPointBarsSentence(rows, options.words));
}
