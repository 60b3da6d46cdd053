export { ascending, type DifferenceRow } from "./difference-row.js";
export { differenceInWords } from "./in-words.js";
export { differenceBars } from "./picture.js";
export { differencesSentence } from "./sentence.js";
export { differencesTable } from "./table.js";
