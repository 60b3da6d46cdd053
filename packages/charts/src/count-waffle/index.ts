export { countWaffle } from "./picture.js";
export { reviewPointBarsSentence as countWaffleSentence } from "../review-point-bars/sentence.js";
export { reviewPointBarsTable as countWaffleTable } from "../review-point-bars/table.js";
