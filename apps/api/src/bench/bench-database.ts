import { tmpdir } from "node:os";
import pg from "pg";
import { type Database, openDatabase } from "../database/index.js";
import { tables } from "../features/tables.js";

/** A database of the bench's own on a PostgreSQL server; dropped when it is closed. */
export interface BenchDatabase {
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

const usualServer = "postgresql://postgres@127.0.0.1:5432/postgres";

/** Makes an empty, migrated database. @throws Error when no server answers, naming the variable to set. */
export async function benchDatabase(): Promise<BenchDatabase> {
  const server = process.env["TEST_DATABASE_URL"] ?? usualServer;
  const name = `reviewpoint_bench_${process.pid}`;
  await onServer(server, (client) => client.query(`create database ${name}`));
  const address = new URL(server);
  address.pathname = `/${name}`;
  const url = address.href;
  const database = await openDatabase({ databaseUrl: url, dataFolder: tmpdir(), purpose: "serve", tables });
  const close = async () => {
    await database.close();
    await onServer(server, (client) => client.query(`drop database if exists ${name} with (force)`));
  };
  return { url, database, close };
}

/** Runs work on a connection of its own, as the server's user. */
export async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (cause) {
    throw new Error("this bench needs a PostgreSQL: set TEST_DATABASE_URL to one that may create databases", {
      cause,
    });
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
