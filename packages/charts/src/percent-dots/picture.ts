import { axisX, dot, gridX, plot, ruleY, text } from "@observablehq/plot";
import { plainSvg, stillPicture } from "../accessible/index.js";
import { type PictureOptions, pictureWidth } from "../drawing/index.js";
import { colourOf } from "../palette/index.js";
import { neutralWords } from "../words/index.js";
import { layOutPercent, nameSize } from "./layout.js";
import type { PercentRow } from "./percent-row.js";
import { percentSentence } from "./sentence.js";

/**
 * One dot a strand for its share at or above the expected level, on a whisker for the Wilson 95 % interval; a hollow
 * dot where the number is of low reliability. The axis is always 0–100 %.
 *
 * @throws RangeError when the width is out of bounds
 */
export function percentDots(rows: readonly PercentRow[], options: PictureOptions): Element {
  const { document, id, words = neutralWords } = options;
  const width = pictureWidth(options.width);
  const { names, ends, left, right, pitch, ticks, wordsAt, dotAt } = layOutPercent(rows, width);
  const known = rows.filter((row) => row.percent !== null);
  const firm = (row: PercentRow) => row.status !== "LOW_RELIABILITY";
  const blue = colourOf("--chart-stop-6-edge");
  const paper = colourOf("--chart-paper");
  const dots = { y: "label", x: "percent", dy: dotAt };
  const texts = { y: "label", dy: wordsAt, fontSize: nameSize, fill: colourOf("--chart-ink") };

  const svg = plot({
    document,
    width,
    height: 8 + rows.length * pitch + 28,
    marginTop: 8,
    marginBottom: 28,
    marginLeft: left,
    marginRight: right,
    x: { domain: [0, 100], axis: null },
    y: { type: "band", domain: rows.map((row) => row.label), axis: null, padding: 0, round: false },
    marks: [
      axisX({
        ticks,
        tickFormat: (value: number) => `${value}%`,
        tickSize: 0,
        label: null,
        fontSize: 12,
        fill: colourOf("--chart-ink"),
      }),
      gridX({ ticks, stroke: colourOf("--chart-rule"), strokeOpacity: 0.35 }),
      ruleY(known, {
        y: "label",
        x1: "lower",
        x2: "upper",
        dy: dotAt,
        stroke: blue,
        strokeWidth: 3,
        strokeLinecap: "round",
      }),
      dot(known.filter(firm), { ...dots, r: 6, fill: blue, stroke: paper, strokeWidth: 1.5 }),
      dot(
        known.filter((row) => !firm(row)),
        { ...dots, r: 5.5, fill: paper, stroke: blue, strokeWidth: 2.5 },
      ),
      text(rows, {
        ...texts,
        frameAnchor: "left",
        dx: -left,
        text: (_row: PercentRow, at: number) => names[at]!,
        textAnchor: "start",
        fontWeight: 600,
        lineHeight: 1.15,
      }),
      text(rows, {
        ...texts,
        frameAnchor: "right",
        dx: right,
        text: (_row: PercentRow, at: number) => ends[at]!,
        textAnchor: "end",
        fontVariant: "tabular-nums",
      }),
    ],
  }) as Element;

  return stillPicture(plainSvg(svg, id), options.name ?? percentSentence(rows, words));
}
