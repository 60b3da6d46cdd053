import type { Database } from "../../../database/index.js";
/** Opens an exercise of standardisation before the target's assignment is marked, with one script. */
export declare function standardiseTarget(database: Database): Promise<void>;
