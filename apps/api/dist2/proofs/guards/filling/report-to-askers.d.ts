import type { Database } from "../../../database/index.js";
/** Gives a report on the target's subject to everybody who asks, and leaves each lead mentor who asks a draft of their own. */
export declare function reportToAskers(database: Database): Promise<void>;
