import type { ImportReport } from "../features/interchange/index.js";
/** What is said of an import: whether it landed, what it changed, what is wrong, and what to do next. */
export declare function importAnswer(report: ImportReport): string;
