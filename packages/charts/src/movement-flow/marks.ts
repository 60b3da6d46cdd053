import { areaY, type Markish, rect, text } from "@observablehq/plot";
import { type ChartState, colourOf, stateFill } from "../palette/index.js";
import type { MovementColumns, SidedNode } from "./columns.js";
import type { PlacedStream } from "./layout.js";
import { direction } from "./places.js";

/** One end of a stream, as `areaY` joins them. */
interface StreamEnd {
  readonly at: number;
  readonly fill: string;
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/** The streams, the places at both sides, and their names with counts. */
export function movementMarks(
  streams: readonly PlacedStream[],
  { nodes, label, left, right, nodeWidth, top }: MovementColumns,
  id: string,
): Markish[] {
  const ends = streams.flatMap((stream, at): StreamEnd[] => {
    const fill = colourOf(`--chart-${direction(stream.row)}`);
    return [
      { at, fill, x: left + nodeWidth, y1: top + stream.fromY1, y2: top + stream.fromY2 },
      { at, fill, x: right - nodeWidth, y1: top + stream.toY1, y2: top + stream.toY2 },
    ];
  });
  return [
    areaY(ends, { x: "x", y1: "y1", y2: "y2", z: "at", fill: "fill", fillOpacity: 0.5, curve: "bump-x" }),
    rect(nodes, {
      x1: (node: SidedNode) => (node.side === "from" ? left : right - nodeWidth),
      x2: (node: SidedNode) => (node.side === "from" ? left + nodeWidth : right),
      y1: (node: SidedNode) => top + node.y1,
      y2: (node: SidedNode) => top + node.y2,
      fill: ({ place }: SidedNode) =>
        place.rank === null ? stateFill(place.key as ChartState, id) : colourOf("--chart-quiet"),
      stroke: colourOf("--chart-state"),
      strokeWidth: 1,
    }),
    ...(["from", "to"] as const).map((side) =>
      text(
        nodes.filter((node) => node.side === side),
        {
          x: side === "from" ? left - 7 : right + 7,
          y: (node: SidedNode) => top + (node.y1 + node.y2) / 2,
          text: label,
          textAnchor: side === "from" ? "end" : "start",
          fontSize: 13,
          fontVariant: "tabular-nums",
          fill: colourOf("--chart-ink"),
        },
      ),
    ),
  ];
}
