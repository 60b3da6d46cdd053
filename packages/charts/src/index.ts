// The pictures that Plot draws. What needs no Plot is in `@reviewpoint/charts/tables`.
export { drillDown, mostLinks, stillPicture, svgText } from "./accessible/index.js";
export { coefficientDots } from "./coefficient-dots/picture.js";
export { type CompletenessOptions, completenessBars } from "./completeness-bars/picture.js";
export { countWaffle } from "./count-waffle/picture.js";
export { differenceBars } from "./difference-bars/picture.js";
export type { BarPlace, DivergingOptions } from "./diverging/index.js";
export type { PictureOptions } from "./drawing/index.js";
export { type MovementOptions, movementFlow } from "./movement-flow/picture.js";
export { percentDots } from "./percent-dots/picture.js";
export { reviewPointBars } from "./review-point-bars/picture.js";
export { severityDots } from "./severity-dots/picture.js";
export { strandBars } from "./strand-bars/picture.js";
