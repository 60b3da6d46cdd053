export type { CoefficientFigure, CoefficientRow } from "./coefficient-row.js";
export { coefficientInWords } from "./in-words.js";
export { coefficientDots } from "./picture.js";
export { coefficientsSentence } from "./sentence.js";
export { coefficientsTable } from "./table.js";
