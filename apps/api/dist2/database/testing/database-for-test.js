import { openAt } from "../open-database.js";
import { embeddedForTest } from "./embedded-for-test.js";
import { postgresqlForTest } from "./postgresql-for-test.js";
/**
 * A fresh, migrated, empty database for one test file: embedded, in memory, from a prepared snapshot; or, under
 * TEST_DATABASE_URL, a copy of a prepared database on that server. Close it in `afterAll`.
 */
export async function databaseForTest(settings = {}) {
    return openAt(await addressForTest(), { tables: settings.tables ?? [] });
}
/** The address alone, for tests of what happens while a database is opened. */
export function addressForTest() {
    const server = process.env["TEST_DATABASE_URL"];
    return server ? postgresqlForTest(server) : embeddedForTest();
}
//# sourceMappingURL=database-for-test.js.map