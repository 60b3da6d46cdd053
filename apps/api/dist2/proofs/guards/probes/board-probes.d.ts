import type { Entry, Probe } from "./probe.js";
/** How boards are asked for. */
export declare const boardProbes: Readonly<Record<string, Probe>>;
/** How the parts of boards are met. */
export declare const boardEntries: Readonly<Record<string, Entry>>;
