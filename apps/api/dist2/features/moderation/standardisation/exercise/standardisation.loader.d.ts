import type { Batch } from "../../../../graph/reading/load.js";
import { type KnownStandardisation } from "./standardisation.query.js";
/** Exercises by id; null where there is none, or the viewer may not see it. */
export declare const standardisationById: Batch<string, KnownStandardisation | null>;
