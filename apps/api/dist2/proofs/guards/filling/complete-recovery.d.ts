import type { Database } from "../../../database/index.js";
/** Gives the target a concern, a file that is evidence of it, a plan, something done and a welfare check; and names every role that the tables let look after welfare. */
export declare function completeRecovery(database: Database): Promise<void>;
