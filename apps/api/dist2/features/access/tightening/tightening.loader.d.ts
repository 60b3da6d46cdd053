import type { Batch } from "../../../graph/reading/load.js";
import { type TighteningRow } from "./tightening.table.js";
/** The provider's own rules by id, for those who may make them. */
export declare const tighteningById: Batch<string, TighteningRow | null>;
