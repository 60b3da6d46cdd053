import type { Viewer } from "../../identity/index.js";
/** A line manager of a bench provider: sees every trainee, with names. */
export declare function benchViewer(provider: number): Viewer;
