import { svgElement } from "../markup/svg-element.js";
import { colourOf } from "./properties.js";

/** A standing that is not a level: still a part of every whole, told by a texture and never by grey alone. */
export type ChartState = "not_judged" | "deferred" | "withdrawn";

/** The states in the order in which every chart, legend and table lists them. */
export const chartStates: readonly ChartState[] = ["not_judged", "deferred", "withdrawn"];

/**
 * The fill of a state: hatching (yet to come), dots (paused), bare paper (gone).
 *
 * @param id the same that was handed to {@link statePatterns}
 */
export function stateFill(state: ChartState, id: string): string {
  return state === "withdrawn" ? colourOf("--chart-paper") : `url(#${id}-${state})`;
}

/**
 * The `<defs>` that hold the textures of the states.
 *
 * @param id prefix of the patterns' ids, unique on the page
 */
export function statePatterns(document: Document, id: string): SVGElement {
  return svgElement(document, "defs", {}, [
    pattern(document, `${id}-not_judged`, 6, "M-1.5,1.5l3,-3M0,6l6,-6M4.5,7.5l3,-3", "stroke"),
    pattern(document, `${id}-deferred`, 4, "M1.1,2a0.9,0.9 0 1,0 1.8,0a0.9,0.9 0 1,0 -1.8,0", "fill"),
  ]);
}

/**
 * The fill of levels that are hidden and shown together: a grid of lines.
 *
 * @param id the same that was handed to {@link hiddenPattern}
 */
export function hiddenFill(id: string): string {
  return `url(#${id}-hidden)`;
}

/** The `<defs>` that hold the texture of what is hidden. */
export function hiddenPattern(document: Document, id: string): SVGElement {
  return svgElement(document, "defs", {}, [
    pattern(document, `${id}-hidden`, 5, "M0,2.5h5M2.5,0v5", "stroke"),
  ]);
}

/** A square tile, `side` px wide, of paper with a path upon it. */
function pattern(
  document: Document,
  id: string,
  side: number,
  path: string,
  drawn: "stroke" | "fill",
): SVGElement {
  const tile = { width: side, height: side };
  const width: Record<string, number> = drawn === "stroke" ? { "stroke-width": 1.25 } : {};
  return svgElement(document, "pattern", { id, ...tile, patternUnits: "userSpaceOnUse" }, [
    svgElement(document, "rect", { ...tile, fill: colourOf("--chart-paper") }),
    svgElement(document, "path", { d: path, [drawn]: colourOf("--chart-state"), ...width }),
  ]);
}
