import { parseArgs } from "node:util";
import { openAt } from "../../database/open-database.js";
import { addressForTest } from "../../database/testing/database-for-test.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { tables } from "../../features/tables.js";
import { proveIsolation } from "./isolation.js";
/**
 * `npm run prove`: no row of another provider in any answer, on the embedded database and, where TEST_DATABASE_URL names
 * a server, on PostgreSQL.
 */
const { values } = parseArgs({ options: { rounds: { type: "string", default: "10000" } } });
const rounds = Number(values.rounds);
if (!Number.isSafeInteger(rounds) || rounds < 1)
    throw new RangeError(`--rounds is a whole number from 1, not ${values.rounds}`);
const server = process.env["TEST_DATABASE_URL"];
for (const url of server ? [undefined, server] : [undefined]) {
    if (url === undefined)
        delete process.env["TEST_DATABASE_URL"];
    else
        process.env["TEST_DATABASE_URL"] = url;
    const where = url === undefined ? "the embedded database" : "PostgreSQL";
    const database = await openAt(await addressForTest(), { tables });
    const { scoped, unscoped, statements, answered, leaks } = await proveIsolation(database, buildGraphSchema(), rounds, "prove isolation");
    await database.close();
    const kinds = `${scoped} under scopes, ${unscoped} with scopes switched off, ${statements} bare statements`;
    const asked = scoped + unscoped + statements;
    console.log(`figure: On ${where}, ${asked} generated questions (${kinds}; ${answered} answered with data) met ${leaks.length} rows of another provider.`);
    for (const leak of leaks.slice(0, 20))
        console.error(leak);
    if (leaks.length > 0)
        process.exitCode = 1;
}
if (!server)
    console.log("TEST_DATABASE_URL is not set: PostgreSQL was not asked.");
//# sourceMappingURL=prove-isolation.js.map