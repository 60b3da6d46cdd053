export type { StrandBar } from "../diverging/strand-bar.js";
export { strandBars } from "./picture.js";
export { strandBarsSentence } from "./sentence.js";
export { strandBarsTable } from "./table.js";
