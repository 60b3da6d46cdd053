export type { StrandBar } from "../bar-lines/strand-bar.js";
export { strandBars } from "./picture.js";
export { strandBarsSentence } from "./sentence.js";
export { strandBarsTable } from "./table.js";
