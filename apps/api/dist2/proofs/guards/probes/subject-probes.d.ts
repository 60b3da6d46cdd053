import type { Entry, Probe } from "./probe.js";
/** How the analysis of a subject, and reports on it, are asked. */
export declare const subjectProbes: Readonly<Record<string, Probe>>;
/** How rows of the analysis, of reports and of drafts are met. */
export declare const subjectEntries: Readonly<Record<string, Entry>>;
