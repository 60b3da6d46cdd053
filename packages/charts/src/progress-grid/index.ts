export type { ProgressGridCell } from "./grid-cell.js";
export { progressGrid, type ProgressGridOptions } from "./picture.js";
export { progressGridSentence } from "./sentence.js";
export { progressGridTable } from "./table.js";
