import type { DatabaseAddress } from "../embedded/embedded-database.js";
/** An embedded database in memory, made from a snapshot of the migrated schema (about a second instead of several). */
export declare function embeddedForTest(): Promise<DatabaseAddress>;
