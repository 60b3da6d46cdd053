import type { Database } from "../../../database/index.js";
/** A year begins in a database of its own: in another one its people, and what they did, would be there already. */
export declare function requireEmpty(database: Pick<Database, "administer">): Promise<void>;
