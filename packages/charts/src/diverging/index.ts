export { drawDiverging } from "./draw.js";
export type { BarPlace, DivergingOptions } from "./options.js";
