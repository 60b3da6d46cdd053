import type { DatabaseAddress } from "../embedded/embedded-database.js";
/** A database of its own on a PostgreSQL server, copied from a migrated template; dropped when it is closed. */
export declare function postgresqlForTest(server: string): Promise<DatabaseAddress>;
