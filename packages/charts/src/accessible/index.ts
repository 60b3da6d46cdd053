export { drillDown, mostLinks } from "./drill-down.js";
export { plainSvg } from "./plain-svg.js";
export { stillPicture } from "./still-picture.js";
export { svgText } from "./svg-text.js";
