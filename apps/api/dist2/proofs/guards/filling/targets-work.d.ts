import type { WriteUnit } from "../../../database/index.js";
/** The weekly work of the target: a gap, a meeting that was handed over, a target that it speaks of, the check of that week, hand-ins. */
export declare function insertTargetsWork(unit: WriteUnit): Promise<void>;
