export type { DotLine } from "./dot-line.js";
export { drawDots } from "./draw.js";
