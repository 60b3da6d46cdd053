import type { Database } from "../database/index.js";
/** A clock may be moved for invented people alone: judgements of real ones stand under the day on which they were made. */
export declare function refuseMovedClock(database: Pick<Database, "administer">): Promise<void>;
