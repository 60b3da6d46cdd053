export { type ChartWords, chartWords, neutralWords } from "./chart-words.js";
export { capitalised, listInWords } from "./in-sentence.js";
export type { Word } from "@reviewpoint/domain/progress";
export { nounFor } from "./noun.js";
export { numberAlone, numberInWords, withSeparators } from "./number-in-words.js";
export { type NumberStyle, oneStyle } from "./one-style.js";
export { percentText } from "./percent-text.js";
export { signedText } from "./signed-text.js";
