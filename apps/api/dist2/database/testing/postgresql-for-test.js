import { randomUUID } from "node:crypto";
import pg from "pg";
import { openAt } from "../open-database.js";
import { schemaDigest } from "./schema-digest.js";
const lockNumber = 7_213_408_113;
/** A database of its own on a PostgreSQL server, copied from a migrated template; dropped when it is closed. */
export async function postgresqlForTest(server) {
    const template = `reviewpoint_template_${schemaDigest()}`;
    const name = `reviewpoint_test_${randomUUID().replaceAll("-", "")}`;
    await onServer(server, async (client) => {
        // One process prepares the template; the others wait for the lock and find it.
        await client.query("select pg_advisory_lock($1)", [lockNumber]);
        const { rowCount } = await client.query("select from pg_database where datname = $1", [template]);
        if (rowCount === 0)
            await prepare(server, client, template);
        await client.query(`create database ${name} template ${template}`);
    });
    const drop = () => onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`));
    return {
        url: named(server, name),
        isOurs: true,
        hasSessions: true,
        publish: () => { },
        close: async () => void (await drop()),
    };
}
async function prepare(server, client, template) {
    const draft = `${template}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
    const address = { url: named(server, draft), isOurs: true, publish: () => { }, close: async () => { } };
    await (await openAt(address, { tables: [] })).close();
    await client.query(`alter database ${draft} rename to ${template}`);
}
async function onServer(server, work) {
    const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 5_000 });
    await client.connect();
    try {
        return await work(client);
    }
    finally {
        await client.end();
    }
}
function named(server, database) {
    const url = new URL(server);
    url.pathname = `/${database}`;
    return url.href;
}
//# sourceMappingURL=postgresql-for-test.js.map