export { drawLegend, type LegendItem, layOutLegend } from "./legend.js";
export { type PictureOptions, pictureWidth } from "./picture-options.js";
export { shortenText, textWidth, wrapText } from "./text-width.js";
