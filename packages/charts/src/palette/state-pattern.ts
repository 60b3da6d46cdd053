import { colourOf } from "./properties.js";

/** A standing that is not a level: still a part of every whole, told by a texture and never by grey alone. */
export type ChartState = "not_judged" | "deferred" | "withdrawn";

/** The states in the order in which every chart, legend and table lists them. */
export const chartStates: readonly ChartState[] = ["not_judged", "deferred", "withdrawn"];

const svg = "http://www.w3.org/2000/svg";

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
export function statePatterns(document: Document, id: string): SVGDefsElement {
  const defs = document.createElementNS(svg, "defs");
  defs.append(
    pattern(document, `${id}-not_judged`, "M-1.5,1.5l3,-3M0,6l6,-6M4.5,7.5l3,-3", "stroke"),
    pattern(document, `${id}-deferred`, "M2,3a1,1 0 1,0 2,0a1,1 0 1,0 -2,0", "fill"),
  );
  return defs;
}

function pattern(document: Document, id: string, path: string, drawn: "stroke" | "fill"): SVGPatternElement {
  const element = document.createElementNS(svg, "pattern");
  const attributes = { id, width: "6", height: "6", patternUnits: "userSpaceOnUse" };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const paper = document.createElementNS(svg, "rect");
  for (const [name, value] of Object.entries({ width: "6", height: "6", fill: colourOf("--chart-paper") })) {
    paper.setAttribute(name, value);
  }
  const marks = document.createElementNS(svg, "path");
  marks.setAttribute("d", path);
  marks.setAttribute(drawn, colourOf("--chart-state"));
  if (drawn === "stroke") marks.setAttribute("stroke-width", "1.25");
  element.append(paper, marks);
  return element;
}
