import type { Batch } from "../../../graph/reading/load.js";
/** The strands in which trainees were below the expected level when they were last judged, in the framework's order. */
export declare const strandsBelowByTrainee: Batch<string, readonly string[]>;
