import { colourOf } from "../palette/index.js";
import { svgElement } from "../markup/svg-element.js";
import { textWidth } from "./text-width.js";

/** One entry: the swatch as it is drawn in the picture, and its word. */
export interface LegendItem {
  readonly label: string;
  readonly fill: string;
  readonly edge: string;
}

const size = 12;
const swatch = 14;
const line = 22;

/** Where the entries go: from left to right in the order given, on as many lines as the width asks for. */
export function layOutLegend(
  items: readonly LegendItem[],
  width: number,
): { readonly height: number; readonly places: readonly { readonly x: number; readonly y: number }[] } {
  let x = 0;
  let y = 0;
  const places = items.map((item) => {
    const room = swatch + 6 + textWidth(item.label, size) + 16;
    if (x > 0 && x + room - 16 > width) {
      x = 0;
      y += line;
    }
    const place = { x, y };
    x += room;
    return place;
  });
  return { height: items.length === 0 ? 0 : y + line, places };
}

/** The legend as a group with its top left corner at (0, 0). */
export function drawLegend(document: Document, items: readonly LegendItem[], width: number): SVGElement {
  const { places } = layOutLegend(items, width);
  return svgElement(
    document,
    "g",
    { "font-size": size, "text-anchor": "start", fill: colourOf("--chart-ink") },
    items.flatMap(({ label, fill, edge }, at) => {
      const { x, y } = places[at]!;
      return [
        svgElement(document, "rect", {
          x: x + 0.5,
          y: y + 0.5,
          width: swatch - 1,
          height: swatch - 1,
          fill,
          stroke: edge,
        }),
        svgElement(document, "text", { x: x + swatch + 6, y: y + swatch - 3 }, [label]),
      ];
    }),
  );
}
