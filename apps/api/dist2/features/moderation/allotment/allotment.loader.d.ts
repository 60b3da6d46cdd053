import type { Batch } from "../../../graph/reading/load.js";
import type { ReadAllotment } from "./allotment.type.js";
/** Who judges pieces, and what they gave where the database shows it. The pieces were found to be within reach. */
export declare const allotmentsOfPieces: Batch<string, ReadAllotment[]>;
