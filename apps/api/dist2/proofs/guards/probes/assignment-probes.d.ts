import type { Entry, Probe } from "./probe.js";
/** How assignments and pieces of work are asked for. */
export declare const assignmentProbes: Readonly<Record<string, Probe>>;
/** How their parts are met. */
export declare const assignmentEntries: Readonly<Record<string, Entry>>;
