import type { Viewer } from "../../identity/index.js";
/** Who acts, as claims and the audit trail name them. */
export declare const actorOf: (viewer: Viewer) => string;
