import type { Probe } from "./probe.js";
/** How figures of a group are asked, and what asks more of them. */
export declare const progressProbes: Readonly<Record<string, Probe>>;
