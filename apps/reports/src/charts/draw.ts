import {
  coefficientDots,
  completenessBars,
  countWaffle,
  differenceBars,
  movementFlow,
  percentDots,
  reviewPointBars,
  severityDots,
  strandBars,
} from "@reviewpoint/charts";
import { barKey, type PlotOrder } from "./order.js";

/**
 * Draws what was ordered.
 *
 * @param document the browser's, or linkedom's on the server
 * @param width px, 280–1600
 * @param id prefix of the ids within the drawing, unique on the page
 */
export function draw(order: PlotOrder, document: Document, width: number, id: string): Element {
  const options = { document, width, id, words: order.words };
  switch (order.kind) {
    case "review-point-bars":
      return reviewPointBars(order.rows, { ...options, href: (bar) => order.links[barKey(bar)] ?? null });
    case "strand-bars":
      return strandBars(order.rows, { ...options, href: (bar) => order.links[barKey(bar)] ?? null });
    case "count-waffle":
      return countWaffle(order.rows, options);
    case "percent-dots":
      return percentDots(order.rows, options);
    case "difference-bars":
      return differenceBars(order.rows, options);
    case "coefficient-dots":
      return coefficientDots(order.rows, options);
    case "severity-dots":
      return severityDots(order.rows, options);
    case "completeness-bars":
      return completenessBars(order.rows, {
        ...options,
        group: order.group,
        href: ({ key }) => order.links[key] ?? null,
      });
    case "movement-flow":
      return movementFlow(order.rows, { ...options, ...order.context });
  }
}
