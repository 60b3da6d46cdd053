export { severityDots } from "./picture.js";
export { severitySentence } from "./sentence.js";
export type { SeverityRow } from "./severity-row.js";
export { severityTable } from "./table.js";
