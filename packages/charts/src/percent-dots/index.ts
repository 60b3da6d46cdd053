export type { PercentRow } from "./percent-row.js";
export { percentDots } from "./picture.js";
export { percentSentence } from "./sentence.js";
export { percentTable } from "./table.js";
