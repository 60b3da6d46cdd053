export { reviewPointBars } from "./picture.js";
export { reviewPointBarsSentence } from "./sentence.js";
export { reviewPointBarsTable } from "./table.js";
