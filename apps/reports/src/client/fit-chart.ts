import type { PlotOrder } from "../charts/order.js";

/** Narrowest chart that is drawn, px; below it the page shows the table. */
const narrowest = 480;

/** By which part of its own width a chart may be squeezed or left short before it is drawn anew. */
const tolerance = 0.12;

/**
 * Draws a chart again when its place is much narrower or wider than it was drawn for, so that its text keeps its size.
 * Only then is the drawing code loaded.
 */
export function fitChart(place: HTMLElement): void {
  const figure = place.closest("figure");
  const text = figure?.querySelector(".chart-order")?.textContent;
  if (!text) return;
  let drawing = false;
  const fit = async () => {
    const width = Math.round(place.clientWidth);
    const drawn = place.querySelector("svg")?.viewBox.baseVal.width ?? 0;
    if (drawing || width < narrowest || Math.abs(width - drawn) < tolerance * drawn) return;
    drawing = true;
    try {
      const { draw } = await import("../charts/draw.js");
      const id = `${figure?.dataset["figure"] ?? "figure"}-fitted`;
      place.replaceChildren(draw(JSON.parse(text) as PlotOrder, document, width, id));
    } finally {
      drawing = false;
    }
  };
  new ResizeObserver(() => void fit()).observe(place);
}
