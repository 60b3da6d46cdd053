export { type BarLine, barLines } from "./bar-line.js";
export { type DivergingOptions, drawDiverging } from "./draw.js";
