import type { Database } from "../../../database/index.js";
/** Lets each mentor who asks add a file about the target that is evidence of nothing yet. */
export declare function addUnlinkedFiles(database: Database): Promise<void>;
