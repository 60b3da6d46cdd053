import { axisX, dot, gridX, plot, ruleX, ruleY, text } from "@observablehq/plot";
import { plainSvg, stillPicture } from "../accessible/index.js";
import { type PictureOptions, pictureWidth } from "../drawing/index.js";
import { colourOf } from "../palette/index.js";
import type { DotFigure, DotLine } from "./dot-line.js";
import { type DotPlace, layOutDots, nameSize } from "./layout.js";

/** The axis on which dots stand. */
export interface DotScale {
  readonly domain: readonly [number, number];
  /** Where the axis is told: in a wide picture, and in one below 560 px. */
  readonly ticks: { readonly wide: readonly number[]; readonly narrow: readonly number[] };
  readonly tickFormat: (value: number) => string;
  /** Whether a rule stands at 0. */
  readonly hasRule?: boolean;
  /** What lies left and right of the rule. */
  readonly sides?: readonly [string, string];
}

type Drawn = DotPlace & { readonly figure: DotFigure };

/** One dot a line for its figure, on a whisker for its interval; names at the left, figures in words at the right. */
export function drawDots(
  lines: readonly DotLine[],
  { domain, ticks: all, tickFormat, hasRule = false, sides }: DotScale,
  sentence: string,
  options: PictureOptions,
): Element {
  const width = pictureWidth(options.width);
  const { above, left, right, height, places } = layOutDots(lines, width);
  const ticks = above ? all.narrow : all.wide;
  const known = places.flatMap((place): Drawn[] =>
    place.line.figure ? [{ ...place, figure: place.line.figure }] : [],
  );
  const top = sides ? 26 : 8;
  const ink = colourOf("--chart-ink");
  const blue = colourOf("--chart-stop-6-edge");
  const paper = colourOf("--chart-paper");
  const dots = (isHollow: boolean, look: object) =>
    dot(
      known.filter(({ figure }) => (figure.isHollow ?? false) === isHollow),
      { x: ({ figure }: Drawn) => figure.value, y: (place: Drawn) => top + place.dotAt, ...look },
    );
  // Words stand out from the grid: in a narrow picture, all of them stand upon it.
  const upon = { fontSize: nameSize, fill: ink, stroke: paper, strokeWidth: 5 };
  const words = { ...upon, y: (place: DotPlace) => top + place.wordsAt };
  const names = (isWithin: boolean, look: object) =>
    text(
      places.filter(({ line }) => (line.isWithin ?? false) === isWithin),
      { ...words, frameAnchor: "left", dx: -left, text: "name", textAnchor: "start", ...look },
    );

  const svg = plot({
    document: options.document,
    width,
    height: top + height + 28,
    marginTop: top,
    marginBottom: 28,
    marginLeft: left,
    marginRight: right,
    x: { domain, axis: null },
    y: { type: "identity", axis: null },
    marks: [
      axisX({ ticks, tickFormat, tickSize: 0, label: null, fontSize: 12, fill: ink }),
      gridX({ ticks, stroke: colourOf("--chart-rule"), strokeOpacity: 0.35 }),
      hasRule ? ruleX([0], { stroke: ink, strokeWidth: 1.5 }) : null,
      sides?.map((side, at) =>
        text([0], {
          ...{ x: 0, frameAnchor: "top", lineAnchor: "bottom", dx: at === 0 ? -6 : 6, dy: -6 },
          ...{ text: () => side, textAnchor: at === 0 ? "end" : "start", fontSize: 12 },
          fill: colourOf("--chart-quiet"),
        }),
      ),
      ruleY(
        known.filter(({ figure }) => figure.lower !== null),
        {
          y: (place: Drawn) => top + place.dotAt,
          x1: ({ figure }: Drawn) => figure.lower,
          x2: ({ figure }: Drawn) => figure.upper,
          stroke: blue,
          strokeWidth: 3,
          strokeLinecap: "round",
        },
      ),
      dots(false, { r: 6, fill: blue, stroke: paper, strokeWidth: 1.5 }),
      dots(true, { r: 5.5, fill: paper, stroke: blue, strokeWidth: 2.5 }),
      names(false, { fontWeight: 600, lineHeight: 1.15 }),
      names(true, { fill: colourOf("--chart-quiet") }),
      text(places, {
        ...words,
        frameAnchor: "right",
        dx: right,
        text: ({ line }: DotPlace) => line.end,
        textAnchor: "end",
        fontVariant: "tabular-nums",
      }),
      text(
        places.filter(({ instead }) => instead !== ""),
        {
          ...{ y: (place: DotPlace) => top + place.dotAt, frameAnchor: "left", textAnchor: "start" },
          ...{ ...upon, text: "instead", lineHeight: 1.23 },
        },
      ),
    ],
  }) as Element;

  return stillPicture(plainSvg(svg, options.id), options.name ?? sentence);
}
