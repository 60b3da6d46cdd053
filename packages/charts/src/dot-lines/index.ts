export { type DotLine, hasWordsAlone } from "./dot-line.js";
export { type DotScale, drawDots } from "./draw.js";
export { signedText } from "./signed-text.js";
