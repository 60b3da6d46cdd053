// The pictures that Plot draws. Tables, sentences and the two grids are in `@reviewpoint/charts/tables`, without Plot.
export { drillDown, mostLinks, stillPicture, svgText } from "./accessible/index.js";
export { completenessBars, type CompletenessOptions } from "./completeness-bars/picture.js";
export { countWaffle } from "./count-waffle/picture.js";
export type { BarPlace, DivergingOptions } from "./diverging/draw.js";
export type { PictureOptions } from "./drawing/index.js";
export { movementFlow, type MovementOptions } from "./movement-flow/picture.js";
export { percentDots } from "./percent-dots/picture.js";
export { reviewPointBars } from "./review-point-bars/picture.js";
export { strandBars } from "./strand-bars/picture.js";
