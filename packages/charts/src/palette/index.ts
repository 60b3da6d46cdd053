export { type Colours, darkColours, lightColours, type Swatch } from "./colours.js";
export { contrast } from "./contrast.js";
export { levelColour, levelStop } from "./level-colour.js";
export { colourOf, colourProperties } from "./properties.js";
export {
  type ChartState,
  chartStates,
  hiddenFill,
  hiddenPattern,
  stateFill,
  statePatterns,
} from "./state-pattern.js";
