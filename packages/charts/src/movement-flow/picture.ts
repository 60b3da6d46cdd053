import { plot, rect } from "@observablehq/plot";
import { drillDown, mostLinks, plainSvg, stillPicture } from "../accessible/index.js";
import { drawLegend, layOutLegend, type PictureOptions, pictureWidth } from "../drawing/index.js";
import { svgElement } from "../markup/svg-element.js";
import { colourOf, statePatterns } from "../palette/index.js";
import { neutralWords, nounFor, withSeparators } from "../words/index.js";
import { layOutColumns, type SidedNode } from "./columns.js";
import { layOutMovement } from "./layout.js";
import { movementMarks } from "./marks.js";
import type { MovementContext, MovementRow } from "./movement-row.js";
import { direction, type MovementPlace } from "./places.js";
import { movementSentence } from "./sentence.js";

/** What the movement chart is handed. */
export interface MovementOptions extends PictureOptions, MovementContext {
  /** Address behind a place at one side; null for one without. With it the picture is a group of links. */
  readonly href?: (side: "from" | "to", place: MovementPlace) => string | null;
}

const directions = { up: "Moved up", same: "Same", down: "Moved down", away: "From or to" } as const;

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
  const used = new Set(layout.streams.map((stream) => direction(stream.row)));
  const states = layout.places
    .filter((place) => place.rank === null)
    .map((place) => place.label.toLowerCase());
  const kinds = (["up", "same", "down", "away"] as const)
    .filter((key) => used.has(key))
    .map((key) => ({
      label: key === "away" ? `${directions[key]} ${states.join(", ")}` : directions[key],
      fill: colourOf(`--chart-${key}`),
      edge: colourOf(`--chart-${key}`),
    }));
  const legend = layOutLegend(kinds, width);
  const nodes = (["from", "to"] as const).flatMap((side) => layout[side].map((node) => ({ ...node, side })));
  const columns = layOutColumns(nodes, width, legend.height + 28);
  const { left, right, nodeWidth, top } = columns;
  const linked = nodes
    .map((node) => ({ ...node, address: href?.(node.side, node.place) ?? null }))
    .filter((node) => node.address !== null)
    .slice(0, mostLinks);
  const middle = (node: SidedNode) => top + (node.y1 + node.y2) / 2;

  const svg = plot({
    document,
    width,
    height: top + layout.height + 12,
    margin: 0,
    axis: null,
    x: { type: "identity" },
    y: { type: "identity" },
    marks: [
      movementMarks(layout.streams, columns, id),
      rect(linked, {
        x1: (node: SidedNode) => (node.side === "from" ? 0 : right - nodeWidth),
        x2: (node: SidedNode) => (node.side === "from" ? left + nodeWidth : width),
        y1: (node: SidedNode) => Math.min(top + node.y1, middle(node) - 9.5),
        y2: (node: SidedNode) => Math.max(top + node.y2, middle(node) + 9.5),
        fill: "transparent",
        href: "address",
        ariaLabel: ({ side, place, count }: SidedNode) =>
          `${points[side]}, ${place.label}: ${withSeparators(count)} ${nounFor(count, words.trainee)}`,
      }),
    ],
  }) as Element;

  plainSvg(svg, id);
  svg.prepend(statePatterns(document, id), drawLegend(document, kinds, width));
  // Review points head their column; in a narrow picture they begin and end at its edges.
  const beside = width < 560;
  const heading = {
    y: legend.height + 14,
    "font-size": 13,
    "font-weight": 600,
    fill: colourOf("--chart-ink"),
  };
  const head = (name: string, x: number, anchor: "start" | "end") =>
    svgElement(document, "text", { ...heading, x, "text-anchor": anchor }, [name]);
  svg.append(
    svgElement(document, "g", {}, [
      head(points.from, beside ? 0 : left + nodeWidth, beside ? "start" : "end"),
      head(points.to, beside ? width : right - nodeWidth, beside ? "end" : "start"),
    ]),
  );
  const name = options.name ?? movementSentence(rows, options, words);
  return linked.length > 0 ? drillDown(svg, name) : stillPicture(svg, name);
}
