export { traineeGrid, type TraineeGridOptions } from "./picture.js";
export { traineeGridSentence } from "./sentence.js";
export { traineeGridTable } from "./table.js";
export type { TraineeCell } from "./trainee-cell.js";
