import { areaY, plot, rect, text } from "@observablehq/plot";
import { drillDown, mostLinks, plainSvg, stillPicture } from "../accessible/index.js";
import {
  drawLegend,
  layOutLegend,
  type PictureOptions,
  pictureWidth,
  shortenText,
  svgElement,
  textWidth,
} from "../drawing/index.js";
import { type ChartState, colourOf, stateFill, statePatterns } from "../palette/index.js";
import { capitalised, neutralWords, nounFor, withSeparators } from "../words/index.js";
import { layOutMovement, type PlacedNode } from "./layout.js";
import type { MovementContext, MovementRow } from "./movement-row.js";
import { direction, type MovementPlace } from "./places.js";
import { movementSentence } from "./sentence.js";

/** What the movement chart is handed. */
export interface MovementOptions extends PictureOptions, MovementContext {
  /** Address behind a place at one side; null for one without. With it the picture is a group of links. */
  readonly href?: (side: "from" | "to", place: MovementPlace) => string | null;
}

const size = 13;
const nodeWidth = 14;

const streams = [
  { key: "up", label: "Moved up" },
  { key: "same", label: "Same" },
  { key: "down", label: "Moved down" },
  { key: "away", label: "From or to not judged, deferred, withdrawn" },
] as const;

/**
 * An alluvial picture of who stood where at two review points: levels with the highest on top, then not judged,
 * deferred and withdrawn; both sides hold the same trainees.
 *
 * @throws RangeError when the width is out of bounds
 */
export function movementFlow(rows: readonly MovementRow[], options: MovementOptions): Element {
  const { document, id, points, words = neutralWords, href } = options;
  const width = pictureWidth(options.width);
  const layout = layOutMovement(rows, options, Math.min(380, 200 + 0.25 * width));

  const room = Math.min(190, 0.34 * width);
  const nodes = (["from", "to"] as const).flatMap((side) => layout[side].map((node) => ({ ...node, side })));
  type Node = (typeof nodes)[number];
  const label = (node: PlacedNode) => {
    const count = ` ${withSeparators(node.count)}`;
    return `${shortenText(capitalised(node.place.label), room - textWidth(count, size), size)}${count}`;
  };
  const labelWidth = Math.max(0, ...nodes.map((node) => textWidth(label(node), size))) + 10;
  const [left, right] = [labelWidth, width - labelWidth];

  const used = new Set(layout.streams.map((stream) => direction(stream.row)));
  const kinds = streams
    .filter((kind) => used.has(kind.key))
    .map((kind) => ({
      ...kind,
      fill: colourOf(`--chart-${kind.key}`),
      edge: colourOf(`--chart-${kind.key}`),
    }));
  const legend = layOutLegend(kinds, width);
  const marginTop = legend.height + 28;
  const height = marginTop + layout.height + 12;

  const ribbon = layout.streams.flatMap((stream, at) => {
    const fill = colourOf(`--chart-${direction(stream.row)}`);
    return [
      { at, fill, x: left + nodeWidth, y1: stream.fromY1, y2: stream.fromY2 },
      { at, fill, x: right - nodeWidth, y1: stream.toY1, y2: stream.toY2 },
    ];
  });
  const linked = nodes
    .flatMap((node) => {
      const address = href?.(node.side, node.place) ?? null;
      return address === null ? [] : [{ ...node, address }];
    })
    .slice(0, mostLinks);
  const top = (node: Node) => marginTop + node.y1;
  const bottom = (node: Node) => marginTop + node.y2;
  const paint = (place: MovementPlace) =>
    place.rank === null ? stateFill(place.key as ChartState, id) : colourOf("--chart-quiet");

  const svg = plot({
    document,
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: "identity" },
    y: { type: "identity" },
    marks: [
      areaY(ribbon, {
        x: "x",
        y1: (end: (typeof ribbon)[number]) => marginTop + end.y1,
        y2: (end: (typeof ribbon)[number]) => marginTop + end.y2,
        z: "at",
        fill: "fill",
        fillOpacity: 0.5,
        curve: "bump-x",
      }),
      rect(nodes, {
        x1: (node: Node) => (node.side === "from" ? left : right - nodeWidth),
        x2: (node: Node) => (node.side === "from" ? left + nodeWidth : right),
        y1: top,
        y2: bottom,
        fill: (node: Node) => paint(node.place),
        stroke: colourOf("--chart-state"),
        strokeWidth: 1,
      }),
      (["from", "to"] as const).map((side) =>
        text(
          nodes.filter((node) => node.side === side),
          {
            x: side === "from" ? left - 7 : right + 7,
            y: (node: Node) => (top(node) + bottom(node)) / 2,
            text: label,
            textAnchor: side === "from" ? "end" : "start",
            fontSize: size,
            fontVariant: "tabular-nums",
            fill: colourOf("--chart-ink"),
          },
        ),
      ),
      rect(linked, {
        x1: (node: Node) => (node.side === "from" ? 0 : right - nodeWidth),
        x2: (node: Node) => (node.side === "from" ? left + nodeWidth : width),
        y1: (node: Node) => Math.min(top(node), (top(node) + bottom(node)) / 2 - 9.5),
        y2: (node: Node) => Math.max(bottom(node), (top(node) + bottom(node)) / 2 + 9.5),
        fill: "transparent",
        href: "address",
        ariaLabel: (node: Node) =>
          `${points[node.side]}, ${node.place.label}: ${withSeparators(node.count)} ${nounFor(node.count, words.trainee)}`,
      }),
    ],
  }) as Element;

  plainSvg(svg, id);
  const heading = {
    y: legend.height + 14,
    "font-size": size,
    "font-weight": 600,
    fill: colourOf("--chart-ink"),
  };
  const narrow = width < 560;
  const headingOf = (side: "from" | "to", x: number, anchor: string) =>
    svgElement(document, "text", { ...heading, x, "text-anchor": anchor }, [points[side]]);
  svg.prepend(statePatterns(document, id), drawLegend(document, kinds, width));
  svg.append(
    svgElement(document, "g", {}, [
      headingOf("from", narrow ? 0 : left + nodeWidth, narrow ? "start" : "end"),
      headingOf("to", narrow ? width : right - nodeWidth, narrow ? "end" : "start"),
    ]),
  );
  const name = options.name ?? movementSentence(rows, options, words);
  return linked.length > 0 ? drillDown(svg, name) : stillPicture(svg, name);
}
