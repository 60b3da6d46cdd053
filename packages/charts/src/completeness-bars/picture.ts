import { barX, plot, text } from "@observablehq/plot";
import { drillDown, mostLinks, plainSvg, stillPicture } from "../accessible/index.js";
import {
  drawLegend,
  layOutLegend,
  type PictureOptions,
  pictureWidth,
  svgElement,
  textWidth,
  wrapText,
} from "../drawing/index.js";
import { colourOf, stateFill, statePatterns } from "../palette/index.js";
import { statusWord } from "../table/index.js";
import { type Word, neutralWords, withSeparators } from "../words/index.js";
import type { CompletenessRow } from "./completeness-row.js";
import { byMissing } from "./order.js";
import { moreInWords } from "./more.js";
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

const pitch = 28;
const size = 13;

/**
 * One bar a school (or mentor, hub, subject): judged in time, judged late, missing; most missing first. Rows beyond the
 * limit are counted in a line below the bars.
 *
 * @throws RangeError when the width or the limit is out of bounds
 */
export function completenessBars(rows: readonly CompletenessRow[], options: CompletenessOptions): Element {
  const { document, id, group, limit = 20, words = neutralWords, href } = options;
  if (!Number.isInteger(limit) || limit < 1)
    throw new RangeError(`completenessBars requires a limit of 1 or more: ${limit}`);
  const width = pictureWidth(options.width);
  const sorted = byMissing(rows);
  const shown = sorted.slice(0, limit);
  const more = moreInWords(sorted.slice(limit), group, words);
  const above = width < 560;

  const kinds = [
    {
      key: "judged",
      label: "Judged in time",
      fill: colourOf("--chart-stop-6"),
      ink: colourOf("--chart-stop-6-ink"),
      edge: colourOf("--chart-stop-6-edge"),
    },
    {
      key: "judgedLate",
      label: "Judged late",
      fill: colourOf("--chart-stop-2"),
      ink: colourOf("--chart-stop-2-ink"),
      edge: colourOf("--chart-stop-2-edge"),
    },
    {
      key: "missing",
      label: "Missing",
      fill: stateFill("not_judged", id),
      ink: colourOf("--chart-ink"),
      edge: colourOf("--chart-state"),
    },
  ] as const;

  const names = shown.map((row) =>
    wrapText(row.label, above ? width - 90 : Math.min(240, 0.32 * width), size, above ? 1 : 2),
  );
  const nameWidth = above ? 0 : Math.max(0, ...names.flat().map((name) => textWidth(name, size))) + 14;
  const ends = shown.map((row) => endText(row));
  const endWidth = above ? 0 : Math.max(0, ...ends.map((end) => textWidth(end, size))) + 12;
  const longest = Math.max(1, ...shown.map((row) => row.due ?? 0));
  const unit = (width - nameWidth - endWidth) / longest;

  const bars = shown.flatMap((row) => {
    let from = nameWidth;
    return kinds.flatMap((kind) => {
      const count = row[kind.key] ?? 0;
      if (count === 0) return [];
      const x1 = from;
      from += count * unit;
      const gap = Math.min(1.5, (from - x1) / 4) / 2;
      return [
        {
          key: row.key,
          kind,
          count,
          x1: x1 + gap,
          x2: from - gap,
          fits: textWidth(String(count), 12) + 4 <= from - x1,
        },
      ];
    });
  });
  type Bar = (typeof bars)[number];

  const legend = layOutLegend(kinds, width);
  const rowHeight = above ? pitch + 20 : pitch;
  const marginTop = legend.height + 6;
  const height = marginTop + shown.length * rowHeight + (more === null ? 4 : 30);
  const band = (key: string) => key;
  const linked =
    href === undefined
      ? []
      : shown
          .flatMap((row) => {
            const address = href(row);
            return address === null ? [] : [{ ...row, address }];
          })
          .slice(0, mostLinks);

  const svg = plot({
    document,
    width,
    height,
    margin: 0,
    marginTop,
    marginBottom: more === null ? 4 : 30,
    axis: null,
    x: { type: "identity" },
    y: { type: "band", domain: shown.map((row) => row.key), padding: 0, round: false },
    marks: [
      barX(bars, {
        y: (bar: Bar) => band(bar.key),
        x1: "x1",
        x2: "x2",
        insetTop: above ? 22 : 3,
        insetBottom: 3,
        fill: (bar: Bar) => bar.kind.fill,
        stroke: (bar: Bar) => bar.kind.edge,
        strokeWidth: 0.75,
      }),
      [false, true].map((missing) =>
        text(
          bars.filter((bar) => bar.fits && (bar.kind.key === "missing") === missing),
          {
            y: (bar: Bar) => band(bar.key),
            x: (bar: Bar) => (bar.x1 + bar.x2) / 2,
            dy: above ? 9.5 : 0,
            text: (bar: Bar) => String(bar.count),
            fontSize: 12,
            fontVariant: "tabular-nums",
            fill: (bar: Bar) => bar.kind.ink,
            ...(missing ? { stroke: colourOf("--chart-paper"), strokeWidth: 3 } : {}),
          },
        ),
      ),
      text(shown, {
        y: "key",
        x: 0,
        dy: above ? -13 : 0,
        text: (_row: CompletenessRow, at: number) => names[at]!.join("\n"),
        textAnchor: "start",
        fontSize: size,
        lineHeight: 1.1,
        fill: colourOf("--chart-ink"),
      }),
      text(shown, {
        y: "key",
        x: width,
        dy: above ? -13 : 0,
        text: (_row: CompletenessRow, at: number) => ends[at]!,
        textAnchor: "end",
        fontSize: size,
        fontVariant: "tabular-nums",
        fill: colourOf("--chart-ink"),
      }),
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
  if (more !== null) {
    const attributes = {
      x: 0,
      y: height - 8,
      "text-anchor": "start",
      "font-size": size,
      fill: colourOf("--chart-quiet"),
    };
    svg.append(svgElement(document, "g", {}, [svgElement(document, "text", attributes, [more])]));
  }
  const name = options.name ?? completenessSentence(rows, group, words);
  return linked.length > 0 ? drillDown(svg, name) : stillPicture(svg, name);
}

function endText(row: CompletenessRow): string {
  if (row.due === null || row.missing === null) return statusWord(row.status ?? "UNAVAILABLE");
  if (row.due === 0) return "none due";
  return row.missing === 0
    ? `all ${withSeparators(row.due)} in`
    : `${withSeparators(row.missing)} of ${withSeparators(row.due)} missing`;
}
