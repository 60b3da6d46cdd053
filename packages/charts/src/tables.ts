// Everything that needs no Plot: tables, sentences, the two grids, words, colours and files.
export type { CoefficientFigure, CoefficientRow } from "./coefficient-dots/coefficient-row.js";
export { coefficientInWords } from "./coefficient-dots/in-words.js";
export { coefficientsSentence } from "./coefficient-dots/sentence.js";
export { coefficientsTable } from "./coefficient-dots/table.js";
export type { CompletenessRow } from "./completeness-bars/completeness-row.js";
export { completenessSentence } from "./completeness-bars/sentence.js";
export { completenessTable } from "./completeness-bars/table.js";
export type { StrandBar } from "./bar-lines/strand-bar.js";
export { fitsWaffle } from "./count-waffle/fits-waffle.js";
export type { DifferenceRow } from "./difference-bars/difference-row.js";
export { differencesSentence } from "./difference-bars/sentence.js";
export { differencesTable } from "./difference-bars/table.js";
export type { MovementContext, MovementRow } from "./movement-flow/movement-row.js";
export type { MovementPlace } from "./movement-flow/places.js";
export { movementSentence } from "./movement-flow/sentence.js";
export { movementTable } from "./movement-flow/table.js";
export { darkColours, lightColours } from "./palette/colours.js";
export { chartStylesheet } from "./stylesheet/index.js";
export type { PercentRow } from "./percent-dots/percent-row.js";
export { percentSentence } from "./percent-dots/sentence.js";
export { percentTable } from "./percent-dots/table.js";
export {
  type ProgressGridCell,
  progressGrid,
  type ProgressGridOptions,
  progressGridSentence,
  progressGridTable,
} from "./progress-grid/index.js";
export { reviewPointBarsSentence } from "./review-point-bars/sentence.js";
export { reviewPointBarsTable } from "./review-point-bars/table.js";
export { severitySentence } from "./severity-dots/sentence.js";
export type { SeverityRow } from "./severity-dots/severity-row.js";
export { severityTable } from "./severity-dots/table.js";
export { strandBarsSentence } from "./strand-bars/sentence.js";
export { strandBarsTable } from "./strand-bars/table.js";
export {
  type CellStatus,
  type ChartTable,
  csvRows,
  csvText,
  type TableCell,
  type TableColumn,
  type TableRow,
} from "./table/index.js";
export {
  type TraineeCell,
  traineeGrid,
  type TraineeGridOptions,
  traineeGridSentence,
  traineeGridTable,
} from "./trainee-grid/index.js";
export {
  type ChartWords,
  chartWords,
  neutralWords,
  numberInWords,
  nounFor,
  percentText,
} from "./words/index.js";
