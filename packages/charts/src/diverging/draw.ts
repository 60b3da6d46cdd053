import { barX, plot, ruleX, text } from "@observablehq/plot";
import {
  drawLegend,
  layOutLegend,
  type PictureOptions,
  pictureWidth,
  svgElement,
  textWidth,
} from "../drawing/index.js";
import { drillDown, mostLinks, plainSvg, stillPicture } from "../accessible/index.js";
import { colourOf, statePatterns } from "../palette/index.js";
import { neutralWords } from "../words/index.js";
import type { BarLine } from "./bar-line.js";
import { drawHeadings, headingHeight } from "./headings.js";
import { layOutDiverging, numberSize, type PlacedSegment } from "./layout.js";
import { lineLabel, lineShare } from "./line-texts.js";
import { layOutNames } from "./names.js";
import { segmentKinds } from "./segment-kinds.js";

/** A bar's place for its link: what a drill-down page needs to filter by. */
export interface BarPlace {
  readonly strand: string;
  readonly reviewPoint: string;
}

/** What the diverging charts are handed. */
export interface DivergingOptions extends PictureOptions {
  /** Address behind a bar; null for a bar without one. With it the picture is a group of links. */
  readonly href?: (bar: BarPlace) => string | null;
}

const barHeight = 24;
const barPitch = 28;
const strandGap = 14;
const size = 13;

/** Draws the bars of one or several review points, strand by strand. */
export function drawDiverging(
  lines: readonly BarLine[],
  sentence: string,
  options: DivergingOptions,
): Element {
  const { document, id, words = neutralWords, href } = options;
  const width = pictureWidth(options.width);
  const kinds = segmentKinds(lines, id);
  const names = layOutNames(lines, width);
  const shares = lines.map((line) => lineShare(line, width < 560));
  const shareWidth = Math.max(0, ...shares.map((share) => textWidth(share, size))) + 12;
  const layout = layOutDiverging(lines, kinds, names.barsFrom, width - shareWidth);
  const segments = layout.placed.flat();

  const legend = layOutLegend(kinds, width);
  const marginTop = legend.height + headingHeight;
  const facetHeight = names.bands.length * barPitch + strandGap;
  const height = marginTop + names.strands.length * facetHeight + 4;

  const at = (placed: PlacedSegment) => ({ fy: placed.row.strand, y: placed.row.reviewPoint });
  const places = segments.map((placed) => ({ ...placed, ...at(placed) }));
  const written = places.filter((place) => place.number !== null);
  const linked = href === undefined ? [] : linkedLines(lines, href);

  const svg = plot({
    document,
    width,
    height,
    margin: 0,
    marginTop,
    marginBottom: 4,
    axis: null,
    x: { type: "identity" },
    y: {
      type: "band",
      domain: names.bands,
      paddingInner: 1 - barHeight / barPitch,
      paddingOuter: 0.07,
      round: false,
    },
    fy: {
      domain: names.strands,
      paddingInner: strandGap / facetHeight,
      paddingOuter: strandGap / facetHeight / 2,
      round: false,
    },
    marks: [
      ruleX(names.strands, {
        fy: (strand: string) => strand,
        x: layout.zero,
        stroke: colourOf("--chart-ink"),
        strokeWidth: 1.5,
      }),
      ["level", "state"].map((kind) =>
        barX(
          places.filter((place) => place.row.kind === kind),
          {
            fy: "fy",
            y: "y",
            x1: "x1",
            x2: "x2",
            fill: (place: PlacedSegment) => place.kind.fill,
            stroke: (place: PlacedSegment) => place.kind.edge,
            strokeWidth: kind === "state" ? 1 : 0.75,
            insetTop: 0.5,
            insetBottom: 0.5,
          },
        ),
      ),
      (["start", "middle", "end"] as const).map((anchor) =>
        [true, false].map((inside) =>
          text(
            written.filter((place) => place.number!.anchor === anchor && place.number!.inside === inside),
            {
              fy: "fy",
              y: "y",
              x: (place: PlacedSegment) => place.number!.x,
              text: (place: PlacedSegment) => String(place.row.count),
              textAnchor: anchor,
              fontSize: numberSize,
              fontVariant: "tabular-nums",
              fill: (place: PlacedSegment) => (inside ? place.kind.ink : colourOf("--chart-ink")),
              ...haloOf(inside),
            },
          ),
        ),
      ),
      text(names.texts, {
        fy: "strand",
        ...(names.above ? { y: () => names.bands[0]! } : { frameAnchor: "left" as const }),
        x: 0,
        text: "text",
        textAnchor: "start",
        fontSize: size,
        fontWeight: 600,
        fill: colourOf("--chart-ink"),
        lineAnchor: "middle",
        lineHeight: 1.2,
      }),
      text(names.points, {
        fy: "strand",
        y: "reviewPoint",
        x: names.pointsFrom,
        text: "reviewPoint",
        textAnchor: "start",
        fontSize: 12,
        fill: colourOf("--chart-quiet"),
      }),
      text(
        lines.map((line, index) => ({ ...line, share: shares[index]! })),
        {
          fy: "strand",
          y: "reviewPoint",
          x: width,
          text: "share",
          textAnchor: "end",
          fontSize: size,
          fontVariant: "tabular-nums",
          fill: colourOf("--chart-ink"),
        },
      ),
      barX(linked, {
        fy: "strand",
        y: "reviewPoint",
        x1: 0,
        x2: width,
        fill: "transparent",
        href: "href",
        ariaLabel: (place: BarLine) => lineLabel(place, words),
      }),
    ],
  }) as Element;

  plainSvg(svg, id);
  svg.prepend(statePatterns(document, id), drawLegend(document, kinds, width));
  svg.append(
    svgElement(document, "g", { transform: `translate(0,${legend.height})` }, [
      drawHeadings(document, layout, kinds, width, words),
    ]),
  );
  const name = options.name ?? sentence;
  return linked.length > 0 ? drillDown(svg, name) : stillPicture(svg, name);
}

/** Numbers upon a texture get a halo of paper; numbers upon a plain fill need none. */
function haloOf(inside: boolean) {
  return inside ? {} : { stroke: colourOf("--chart-paper"), strokeWidth: 3 };
}

/** The bars that are links; when they would be too many, only those of each strand's last review point. */
function linkedLines(lines: readonly BarLine[], href: (bar: BarPlace) => string | null) {
  const all = lines.flatMap((line) => {
    const address = href({ strand: line.strand, reviewPoint: line.reviewPoint });
    return address === null ? [] : [{ ...line, href: address }];
  });
  if (all.length <= mostLinks) return all;
  return [...new Map(all.map((line) => [line.strand, line])).values()].slice(0, mostLinks);
}
