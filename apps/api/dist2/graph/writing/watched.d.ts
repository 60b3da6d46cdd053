import type { Database, Tenant } from "../../database/index.js";
/** The database, with somebody told of each write that was committed. */
export declare function watched(database: Pick<Database, "read" | "write">, onWritten: (tenant: Tenant) => void): Pick<Database, "read" | "write">;
