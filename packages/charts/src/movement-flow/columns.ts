import { shortenText, textWidth } from "../drawing/index.js";
import { capitalised, withSeparators } from "../words/index.js";
import type { PlacedNode } from "./layout.js";

/** A place with the side that it stands at. */
export interface SidedNode extends PlacedNode {
  readonly side: "from" | "to";
}

/** Where the two sides stand, px. */
export interface MovementColumns {
  readonly nodes: readonly SidedNode[];
  /** Name and count; the name is cut where there is no room for it. */
  readonly label: (node: PlacedNode) => string;
  /** Outer edges of the places at the left and at the right. */
  readonly left: number;
  readonly right: number;
  readonly nodeWidth: number;
  /** From the top of the picture to the top of the places. */
  readonly top: number;
}

const size = 13;

/** Sets the two sides as far apart as their names allow. */
export function layOutColumns(nodes: readonly SidedNode[], width: number, top: number): MovementColumns {
  const room = Math.min(190, 0.34 * width);
  const label = (node: PlacedNode) => {
    const count = ` ${withSeparators(node.count)}`;
    return `${shortenText(capitalised(node.place.label), room - textWidth(count, size), size)}${count}`;
  };
  const widest = Math.max(0, ...nodes.map((node) => textWidth(label(node), size))) + 10;
  return { nodes, label, left: widest, right: width - widest, nodeWidth: 14, top };
}
