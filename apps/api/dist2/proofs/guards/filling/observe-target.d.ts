import type { Database } from "../../../database/index.js";
/** Lets the target have been observed: jointly, sealed, revealed, agreed and shared; then feedback, taken back and recorded anew. */
export declare function observeTarget(database: Database): Promise<void>;
