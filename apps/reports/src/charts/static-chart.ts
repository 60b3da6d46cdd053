import { progressGrid, traineeGrid } from "@reviewpoint/charts/tables";
import { parseHTML } from "linkedom";
import { draw } from "./draw.js";
import { barKey, type ChartOrder, type GridOrder, isGrid } from "./order.js";

/** Widths at which charts are drawn on the server, px: the page's column on a desk, and on a tablet or on paper. */
export const staticWidths = { wide: 1100, medium: 700 } as const;

/**
 * The chart as HTML for the first view.
 *
 * @param figure which of the page's figures it is of: begins every id within
 */
export function staticChart(order: ChartOrder, width: keyof typeof staticWidths, figure: string): string {
  const document = parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
  const drawn = isGrid(order)
    ? grid(order, document)
    : draw(order, document, staticWidths[width], `${figure}-${width}`);
  for (const element of [drawn, ...drawn.querySelectorAll("[style]")]) asAttributes(element);
  return drawn.outerHTML;
}

/** Inline styles as the attributes of the same names: the content security policy lets no inline style through. */
function asAttributes(element: Element): void {
  for (const declaration of element.getAttribute("style")?.split(";") ?? []) {
    const [name, value] = declaration.split(":").map((part) => part.trim());
    if (name && value) element.setAttribute(name, value);
  }
  element.removeAttribute("style");
}

function grid(order: GridOrder, document: Document): Element {
  const { words } = order;
  if (order.kind === "trainee-grid") return traineeGrid(order.rows, { document, words });
  const href = (cell: (typeof order.rows)[number]) => order.links[barKey(cell)] ?? null;
  return progressGrid(order.rows, { document, words, threshold: order.threshold, href });
}
