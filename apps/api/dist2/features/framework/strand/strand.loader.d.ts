import type { Batch } from "../../../graph/reading/load.js";
import { type StrandRow } from "./strand.table.js";
export declare const strandById: import("../../../graph/reading/whole-table.js").WholeTable<StrandRow>;
/** The strands of a framework, in the provider's order. */
export declare const strandsOfFramework: Batch<string, StrandRow[]>;
