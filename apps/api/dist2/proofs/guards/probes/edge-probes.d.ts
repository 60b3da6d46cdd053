import type { Entry, Probe } from "./probe.js";
/** How the ways from the other side of a relation are asked for. */
export declare const edgeProbes: Readonly<Record<string, Probe>>;
/** Edges back to the trainee, which are met by a parent of another room as well. */
export declare const edgeFields: Readonly<Record<string, Entry>>;
