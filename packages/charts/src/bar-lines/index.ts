export { type BarLine, barLines } from "./bar-line.js";
export { lineLabel, lineShare } from "./line-texts.js";
export { byShare, statesInWords } from "./sentence-parts.js";
export type { StrandBar } from "./strand-bar.js";
export { divergingTable } from "./table.js";
