import { progressGrid, traineeGrid } from "@reviewpoint/charts/tables";
import { parseHTML } from "linkedom";
import { draw } from "./draw.js";
import { barKey, type ChartOrder, type GridOrder, isGrid } from "./order.js";

/** Width at which charts are drawn on the server, px: that of the page's column on a desk. */
export const staticWidth = 1040;

/** The chart as HTML for the first view. */
export function staticChart(order: ChartOrder): string {
  const document = parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
  return (isGrid(order) ? grid(order, document) : draw(order, document, staticWidth)).outerHTML;
}

function grid(order: GridOrder, document: Document): Element {
  const { words } = order;
  if (order.kind === "trainee-grid") return traineeGrid(order.rows, { document, words });
  return progressGrid(order.rows, { document, words, href: (cell) => order.links[barKey(cell)] ?? null });
}
