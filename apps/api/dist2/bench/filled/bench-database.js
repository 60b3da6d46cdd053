import { tmpdir } from "node:os";
import pg from "pg";
import { openDatabase } from "../../database/index.js";
import { tables } from "../../features/tables.js";
const prefix = "reviewpoint_bench_";
const usualServer = "postgresql://postgres@127.0.0.1:5432/postgres";
/** Makes an empty, migrated database. @throws Error when no server answers, naming the variable to set. */
export async function benchDatabase() {
    const server = process.env["TEST_DATABASE_URL"] ?? usualServer;
    const name = `${prefix}${process.pid}`;
    await dropLeftBehind(server);
    await onServer(server, (client) => client.query(`create database ${name}`));
    const address = new URL(server);
    address.pathname = `/${name}`;
    const url = address.href;
    const drop = () => onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`));
    try {
        const database = await openDatabase({
            ...{ databaseUrl: url, dataFolder: tmpdir(), purpose: "serve", tables },
        });
        const close = async () => {
            await database.close();
            await drop();
        };
        return { url, database, close };
    }
    catch (error) {
        await drop();
        throw error;
    }
}
/** Drops what benches left that were killed: a database carries the number of the process that made it. */
async function dropLeftBehind(server) {
    await onServer(server, async (client) => {
        const { rows } = await client.query("select datname as name from pg_database where datname ~ $1", [`^${prefix}\\d+$`]);
        for (const { name } of rows) {
            if (!isRunning(Number(name.slice(prefix.length))))
                await client.query(`drop database if exists ${name}`);
        }
    });
}
function isRunning(number) {
    try {
        process.kill(number, 0);
        return true;
    }
    catch (error) {
        return error.code === "EPERM";
    }
}
/** Runs work on a connection of its own, as the server's user. */
export async function onServer(url, work) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
        await client.connect();
    }
    catch (cause) {
        throw new Error("this bench needs a PostgreSQL: set TEST_DATABASE_URL to one that may create databases", {
            cause,
        });
    }
    try {
        return await work(client);
    }
    finally {
        await client.end();
    }
}
//# sourceMappingURL=bench-database.js.map