import type { Batch } from "../../../graph/reading/load.js";
import { type ShownObservation } from "./show-observation.js";
/** Observations by id, masked for this viewer; null outside the viewer's scope. */
export declare const observationById: Batch<string, ShownObservation | null>;
