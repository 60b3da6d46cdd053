import type { Entry, Probe } from "./probe.js";
/** How operations of reviews, forms and summaries are asked. */
export declare const judgementProbes: Readonly<Record<string, Probe>>;
/** How rows of reviews, portfolios, forms and summaries are met. */
export declare const judgementEntries: Readonly<Record<string, Entry>>;
