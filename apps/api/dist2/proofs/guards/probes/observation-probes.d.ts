import type { Entry, Probe } from "./probe.js";
/** Feedback that was observed after the joint observation, recorded anew; and what it replaced. */
export declare const feedbackId: string;
export declare const withdrawnId: string;
/** How observations are asked for. */
export declare const observationProbes: Readonly<Record<string, Probe>>;
/** How the parts of observations are met. */
export declare const observationEntries: Readonly<Record<string, Entry>>;
