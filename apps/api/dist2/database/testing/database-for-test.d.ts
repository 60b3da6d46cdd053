import type { EntitySchema } from "typeorm";
import type { Database } from "../database.js";
import type { DatabaseAddress } from "../embedded/embedded-database.js";
/**
 * A fresh, migrated, empty database for one test file: embedded, in memory, from a prepared snapshot; or, under
 * TEST_DATABASE_URL, a copy of a prepared database on that server. Close it in `afterAll`.
 */
export declare function databaseForTest(settings?: {
    tables?: readonly EntitySchema[];
}): Promise<Database>;
/** The address alone, for tests of what happens while a database is opened. */
export declare function addressForTest(): Promise<DatabaseAddress>;
