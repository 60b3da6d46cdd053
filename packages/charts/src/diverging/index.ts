export { type BarLine, barLines } from "./bar-line.js";
export { drawDiverging } from "./draw.js";
export type { BarPlace, DivergingOptions } from "./options.js";
