import type { ReadAll } from "../prefetch/read-all.js";
/** Counts the lists that pages were cut from: one statement for all pages that were read together. */
export declare const totalCount: ReadAll;
