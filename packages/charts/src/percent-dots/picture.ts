import { dot, gridX, plot, ruleY, text } from "@observablehq/plot";
import { plainSvg, stillPicture } from "../accessible/index.js";
import { type PictureOptions, pictureWidth, textWidth, wrapText } from "../drawing/index.js";
import { colourOf } from "../palette/index.js";
import { statusWord } from "../table/index.js";
import { neutralWords, percentText, withSeparators } from "../words/index.js";
import type { PercentRow } from "./percent-row.js";
import { percentSentence } from "./sentence.js";

const size = 13;
const pitch = 32;

/**
 * One dot a strand for its share at or above the expected level, on a whisker for the Wilson 95 % interval; a hollow
 * dot where the number is of low reliability. The axis is always 0–100 %.
 *
 * @throws RangeError when the width is out of bounds
 */
export function percentDots(rows: readonly PercentRow[], options: PictureOptions): Element {
  const { document, id, words = neutralWords } = options;
  const width = pictureWidth(options.width);
  const above = width < 560;
  const names = rows.map((row) =>
    wrapText(row.label, above ? width - 110 : Math.min(220, 0.3 * width), size, above ? 1 : 2),
  );
  const ends = rows.map(endText);
  const marginLeft = above
    ? 8
    : Math.max(0, ...names.flat().map((name) => textWidth(name, size) * 1.08)) + 18;
  const marginRight = above ? 18 : Math.max(0, ...ends.map((end) => textWidth(end, size))) + 18;
  const rowHeight = above ? 46 : pitch;
  const known = rows.filter((row) => row.percent !== null);
  const firm = (row: PercentRow) => row.status !== "LOW_RELIABILITY";
  const [ink, quiet, blue] = ["--chart-ink", "--chart-quiet", "--chart-stop-6-edge"].map(colourOf);
  const label = { frameAnchor: "left" as const, fontSize: size, fill: ink!, dy: above ? -14 : 0 };

  const svg = plot({
    document,
    width,
    height: 8 + rows.length * rowHeight + 28,
    marginTop: 8,
    marginBottom: 28,
    marginLeft,
    marginRight,
    x: {
      domain: [0, 100],
      ticks: above ? [0, 50, 100] : [0, 25, 50, 75, 100],
      tickFormat: (value: number) => `${value}%`,
      label: null,
      tickSize: 0,
    },
    y: { type: "band", domain: rows.map((row) => row.label), axis: null, padding: 0, round: false },
    style: { fontSize: "12px" },
    marks: [
      gridX({
        ticks: above ? [0, 50, 100] : [0, 25, 50, 75, 100],
        stroke: colourOf("--chart-rule"),
        strokeOpacity: 0.35,
      }),
      ruleY(known, {
        y: "label",
        x1: "lower",
        x2: "upper",
        stroke: blue!,
        strokeWidth: 3,
        strokeLinecap: "round",
        dy: above ? 9 : 0,
      }),
      dot(known.filter(firm), {
        y: "label",
        x: "percent",
        r: 6,
        fill: blue!,
        stroke: colourOf("--chart-paper"),
        strokeWidth: 1.5,
        dy: above ? 9 : 0,
      }),
      dot(
        known.filter((row) => !firm(row)),
        {
          y: "label",
          x: "percent",
          r: 5.5,
          fill: colourOf("--chart-paper"),
          stroke: blue!,
          strokeWidth: 2.5,
          dy: above ? 9 : 0,
        },
      ),
      text(rows, {
        ...label,
        y: "label",
        text: (_row: PercentRow, at: number) => names[at]!.join("\n"),
        fontWeight: 600,
        textAnchor: "start",
        dx: above ? -14 : -marginLeft,
        lineHeight: 1.1,
      }),
      text(rows, {
        ...label,
        y: "label",
        frameAnchor: "right",
        text: (_row: PercentRow, at: number) => ends[at]!,
        textAnchor: "end",
        dx: above ? 18 : marginRight,
        fontVariant: "tabular-nums",
        fill: quiet!,
      }),
    ],
  }) as Element;

  return stillPicture(plainSvg(svg, id), options.name ?? percentSentence(rows, words));
}

function endText(row: PercentRow): string {
  if (row.percent === null || row.count === null || !row.denominator)
    return statusWord(row.status === "OK" ? "UNAVAILABLE" : row.status);
  const low = row.status === "LOW_RELIABILITY" ? " (u)" : "";
  return `${percentText(row.count, row.denominator)} of ${withSeparators(row.denominator)}${low}`;
}
