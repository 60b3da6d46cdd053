export type { CompletenessRow } from "./completeness-row.js";
export { completenessBars, type CompletenessOptions } from "./picture.js";
export { completenessSentence } from "./sentence.js";
export { completenessTable } from "./table.js";
